import type { ImportedParagraph, Run } from '../../document/document.ts';
import { appendRun } from '../../document/building.ts';
import type { Leavings } from '../leavings.ts';
import { elementsOf, findAll, findChild, markupText, type MarkupElement } from '../markup.ts';
import { readRunFormat, valueOf, type DocxFormat, type FindStyle } from './styles.ts';

/** What the runs of one paragraph are read with, and what is found on the way. */
export interface RunContext {
  styles: FindStyle;
  /** Read the paragraphs of a text box. */
  readBox: (content: MarkupElement) => ImportedParagraph[];
  boxes: ImportedParagraph[];
  /** Ids of foot- and endnotes, in the order of their marks, over the whole document. */
  notes: string[];
  /** Left out, over the whole document. */
  left: Leavings;
  /** The paragraph contains a page break. */
  pageBreak: boolean;
}

/** Read what stands in a paragraph, or in a wrapper inside one, into runs. */
export function readRuns(
  context: RunContext,
  parent: MarkupElement,
  base: DocxFormat,
  runs: Run[],
): void {
  for (const child of elementsOf(parent)) {
    if (child.name === 'w:r') readRun(context, child, base, runs);
    else if (DELETED.has(child.name)) context.left.deletions++;
    else if (child.name === 'mc:AlternateContent') readRuns(context, chooseOne(child), base, runs);
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') {
      const formula = findAll(child, 'm:t').map(markupText).join('');
      appendRun(runs, { text: formula, bold: false, italic: true });
    } else if (!IGNORED.has(child.name)) readRuns(context, child, base, runs);
  }
}

/** Of two versions of the same content, the first that there is. */
export function chooseOne(alternatives: MarkupElement): MarkupElement {
  return findChild(alternatives, 'mc:Choice') ?? findChild(alternatives, 'mc:Fallback') ?? EMPTY;
}

const EMPTY: MarkupElement = { name: '', attributes: {}, children: [] };
const DELETED = new Set(['w:del', 'w:moveFrom']);
const IGNORED = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
]);

function readRun(context: RunContext, run: MarkupElement, base: DocxFormat, runs: Run[]): void {
  const properties = findChild(run, 'w:rPr');
  const style = properties && valueOf(findChild(properties, 'w:rStyle'));
  const own = properties ? readRunFormat(properties) : {};
  const format = { ...base, ...(style && characterStyle(context.styles(style), base)), ...own };
  if (format.hidden) return;
  for (const child of elementsOf(run)) readPart(context, child, format, runs);
}

/** A character style adds to the paragraph's formatting; it does not take bold type away. */
function characterStyle(style: DocxFormat, base: DocxFormat): DocxFormat {
  return {
    ...style,
    bold: style.bold ?? base.bold,
    italic: style.italic ?? base.italic,
    font: style.font ?? base.font,
  };
}

function readPart(context: RunContext, part: MarkupElement, format: DocxFormat, runs: Run[]): void {
  if (part.name === 'w:sym') return appendRun(runs, toSymbol(part, format));
  if (part.name === 'mc:AlternateContent') {
    for (const child of elementsOf(chooseOne(part))) readPart(context, child, format, runs);
    return;
  }
  if (DRAWINGS.has(part.name)) return readDrawing(context, part);
  if (part.name === 'w:br' && part.attributes['w:type'] === 'page') context.pageBreak = true;
  const text = toText(context, part);
  if (text === '') return;
  appendRun(runs, {
    text,
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    font: format.font,
    capitals: format.capitals,
  });
}

const DRAWINGS = new Set(['w:drawing', 'w:pict', 'w:object']);
const PICTURES = ['a:blip', 'v:imagedata'];

function readDrawing(context: RunContext, drawing: MarkupElement): void {
  const box = findAll(drawing, 'w:txbxContent')[0];
  if (box) context.boxes.push(...context.readBox(box));
  else if (PICTURES.some((name) => findAll(drawing, name).length > 0)) context.left.pictures++;
}

function toText(context: RunContext, part: MarkupElement): string {
  switch (part.name) {
    case 'w:t':
      return markupText(part);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return part.attributes['w:type'] === 'page' ? '' : '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:footnoteReference':
      return toNoteMark(context, `f${part.attributes['w:id'] ?? ''}`);
    case 'w:endnoteReference':
      return toNoteMark(context, `e${part.attributes['w:id'] ?? ''}`);
    default:
      return '';
  }
}

function toNoteMark({ notes }: RunContext, id: string): string {
  notes.push(id);
  return `[${notes.length}]`;
}

function toSymbol(part: MarkupElement, format: DocxFormat): Run {
  const code = parseInt(part.attributes['w:char'] ?? '', 16) & 0xff;
  const text = String.fromCharCode(0xf000 + code);
  const { bold = false, italic = false } = format;
  return { text, bold, italic, font: part.attributes['w:font'] };
}
