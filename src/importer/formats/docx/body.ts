import {
  paragraphsOf,
  type ImportedBlock,
  type ImportedCell,
  type ImportedParagraph,
  type Run,
} from '../../document/document.ts';
import type { Leavings } from '../leavings.ts';
import { elementsOf, findChild, type MarkupElement } from '../markup.ts';
import type { NextDocxLabel } from './numbering.ts';
import { chooseOne, readRuns, type RunContext } from './runs.ts';
import { readFormat, valueOf, type DocxFormat, type FindStyle } from './styles.ts';

/** What the body of a document is read with. */
export interface BodySource {
  styles: FindStyle;
  nextLabel: NextDocxLabel;
  notes: string[];
  left: Leavings;
}

/** Read the paragraphs and tables of a body, a cell, a note or a text box. */
export function readBlocks(source: BodySource, parent: MarkupElement): ImportedBlock[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === 'w:p') return readParagraph(source, child);
    if (child.name === 'w:tbl') return [readTable(source, child)];
    if (child.name === 'mc:AlternateContent') return readBlocks(source, chooseOne(child));
    return WRAPPERS.has(child.name) ? readBlocks(source, child) : [];
  });
}

const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
]);

/** A paragraph, and after it those of the text boxes that are anchored in it. */
function readParagraph(source: BodySource, element: MarkupElement): ImportedParagraph[] {
  const properties = findChild(element, 'w:pPr');
  const styleId = properties && valueOf(findChild(properties, 'w:pStyle'));
  const style = source.styles(styleId);
  const format: DocxFormat = { ...style, ...(properties && readFormat(onlyParagraph(properties))) };
  const context: RunContext = {
    ...source,
    readBox: (content) => paragraphsOf(readBlocks(source, content)),
    boxes: [],
    pageBreak: false,
  };
  const runs: Run[] = [];
  readRuns(context, element, style, runs);
  const paragraph: ImportedParagraph = {
    type: 'paragraph',
    runs: addLabel(source, runs, format, styleId),
    heading: format.heading || undefined,
    centred: format.centred,
    pageBreak: format.pageBreak ?? context.pageBreak,
  };
  return [paragraph, ...context.boxes];
}

/** The paragraph's own properties without those of its mark. */
function onlyParagraph(properties: MarkupElement): MarkupElement {
  return { name: '', attributes: {}, children: [properties] };
}

function addLabel(
  source: BodySource,
  runs: Run[],
  format: DocxFormat,
  styleId: string | undefined,
): Run[] {
  if (!format.list || format.list === '0' || runs.every(({ text }) => text.trim() === ''))
    return runs;
  const label = source.nextLabel(format.list, format.listLevel, styleId);
  if (!label?.text) return runs;
  const first = runs[0]!;
  const font = SYMBOL_FONT.test(label.font ?? '') ? first.font : (label.font ?? first.font);
  return [{ ...first, text: `${label.text} `, font }, ...runs];
}

const SYMBOL_FONT = /dings|symbol/iu;

function readTable(source: BodySource, table: MarkupElement): ImportedBlock {
  const rows = unwrap(table, 'w:tr').map((row) =>
    unwrap(row, 'w:tc').flatMap((cell) => readCell(source, cell)),
  );
  return { type: 'table', rows };
}

/** Rows and cells may be wrapped in content controls. */
function unwrap(parent: MarkupElement, name: string): MarkupElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? unwrap(child, name) : [];
  });
}

const MAX_SPAN = 64;

/** A cell over several columns is followed by empty ones, so that the columns stay in line. */
function readCell(source: BodySource, cell: MarkupElement): ImportedCell[] {
  const properties = findChild(cell, 'w:tcPr');
  const span = Number((properties && valueOf(findChild(properties, 'w:gridSpan'))) ?? 1);
  const empty = Array.from({ length: Math.min(Math.max(span, 1), MAX_SPAN) - 1 }, () => ({
    paragraphs: [],
  }));
  return [{ paragraphs: paragraphsOf(readBlocks(source, cell)) }, ...empty];
}
