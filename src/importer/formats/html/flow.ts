import {
  paragraphsOf,
  type ImportedBlock,
  type ImportedCell,
  type ImportedParagraph,
  type Run,
} from '../../document/document.ts';
import { appendRun } from '../../document/building.ts';
import type { Leavings } from '../leavings.ts';
import { elementsOf, type MarkupElement } from '../markup.ts';
import { formatNumber, type NumberFormat } from '../numbering.ts';
import { PLAIN_STYLE, styleInside, type HtmlStyle } from './style.ts';

/** What is counted while a page is read. */
export interface HtmlSource {
  left: Leavings;
}

/** Read the blocks inside an element. */
export function readFlow(
  source: HtmlSource,
  root: MarkupElement,
  style: HtmlStyle = PLAIN_STYLE,
): ImportedBlock[] {
  const flow: Flow = { blocks: [], runs: [], style, heading: undefined, label: undefined };
  readInside(source, flow, root, style);
  endParagraph(flow, style);
  return flow.blocks;
}

interface Flow {
  blocks: ImportedBlock[];
  runs: Run[];
  style: HtmlStyle;
  heading: number | undefined;
  /** Number of a list item, still to be written before its first words. */
  label: string | undefined;
}

const IGNORED = new Set(
  'head script style template noscript object iframe select button'.split(' '),
);
const BLOCKS = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre section article header footer main ' +
    'aside nav address figure figcaption center form hr body html fieldset'
  ).split(' '),
);
const HEADING = /^h(?<level>[1-6])$/u;
const SPACES = /[ \t\r\n\f]+/gu;

function readInside(source: HtmlSource, flow: Flow, parent: MarkupElement, style: HtmlStyle): void {
  let item = Number(parent.attributes['start'] ?? 1) - 1;
  for (const child of parent.children) {
    if (typeof child === 'string') addText(flow, child, style);
    else {
      if (child.name === 'li') item = Number(child.attributes['value'] ?? item + 1);
      readElement(source, flow, child, style, () => toLabel(parent, item));
    }
  }
}

function readElement(
  source: HtmlSource,
  flow: Flow,
  element: MarkupElement,
  outer: HtmlStyle,
  label: () => string,
): void {
  const { name } = element;
  const style = styleInside(element, outer);
  if (IGNORED.has(name) || style.hidden) return;
  if (name === 'br') return appendRun(flow.runs, toRun('\n', outer));
  if (name === 'img') source.left.pictures++;
  if (name === 'del') source.left.deletions++;
  if (name === 'img' || name === 'del') return;
  if (name === 'table') return readTable(source, flow, element, style);
  if (!BLOCKS.has(name)) return readInside(source, flow, element, style);
  endParagraph(flow, outer);
  if (name === 'li') flow.label = label();
  const level = HEADING.exec(name)?.groups?.['level'];
  flow.heading = level ? Number(level) : flow.heading;
  readInside(source, flow, element, style);
  endParagraph(flow, style);
  if (level) flow.heading = undefined;
}

function addText(flow: Flow, data: string, style: HtmlStyle): void {
  const text = style.kept ? data : data.replace(SPACES, ' ');
  const atStart = flow.runs.every((run) => run.text.trim() === '');
  if (text.trim() === '' && (atStart || !flow.runs.length)) return;
  if (flow.label) appendRun(flow.runs, toRun(`${flow.label} `, style));
  flow.label = undefined;
  const afterBreak = atStart || /[\s]$/u.test(flow.runs.at(-1)?.text ?? '');
  appendRun(flow.runs, toRun(afterBreak && !style.kept ? text.trimStart() : text, style));
}

function toRun(text: string, { bold, italic, font, capitals }: HtmlStyle): Run {
  return { text, bold, italic, font, capitals: capitals || undefined };
}

function endParagraph(flow: Flow, { centred }: HtmlStyle): void {
  if (flow.runs.some((run) => run.text.trim() !== '')) {
    flow.blocks.push({ type: 'paragraph', runs: flow.runs, heading: flow.heading, centred });
  }
  flow.runs = [];
}

const LIST_FORMATS: Record<string, NumberFormat> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

function toLabel({ name, attributes }: MarkupElement, item: number): string {
  if (name !== 'ol') return '-';
  return `${formatNumber(item, LIST_FORMATS[attributes['type'] ?? ''] ?? 'decimal')}.`;
}

function readTable(source: HtmlSource, flow: Flow, table: MarkupElement, style: HtmlStyle): void {
  endParagraph(flow, style);
  const rows = findRows(table).map((row) =>
    elementsOf(row)
      .filter(({ name }) => name === 'td' || name === 'th')
      .flatMap((cell) => readCell(source, cell, style)),
  );
  if (rows.length > 0) flow.blocks.push({ type: 'table', rows });
}

const MAX_SPAN = 64;

function readCell(source: HtmlSource, cell: MarkupElement, outer: HtmlStyle): ImportedCell[] {
  const blocks = readFlow(source, cell, styleInside(cell, outer));
  const paragraphs: ImportedParagraph[] = paragraphsOf(blocks);
  const span = Math.min(Math.max(Number(cell.attributes['colspan'] ?? 1) || 1, 1), MAX_SPAN);
  return [{ paragraphs }, ...Array.from({ length: span - 1 }, () => ({ paragraphs: [] }))];
}

/** Rows may stand in `tbody`; those of inner tables are not ours. */
function findRows(parent: MarkupElement): MarkupElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return child.name === 'table' ? [] : findRows(child);
  });
}
