import type { ImportedParagraph, Run } from '../../document/document.ts';
import { appendRun } from '../../document/building.ts';
import type { Leavings } from '../leavings.ts';
import { findAll, type MarkupElement, type MarkupNode } from '../markup.ts';
import type { OdtStyle, OdtStyles } from './styles.ts';

/** What the words of an OpenDocument paragraph are read with. */
export interface OdtContext {
  styles: OdtStyles;
  left: Leavings;
  /** Paragraphs of notes, kept for the end of the document. */
  notes: ImportedParagraph[];
  noteCount: { value: number };
  /** Paragraphs of text boxes anchored here. */
  boxes: ImportedParagraph[];
  readInner: (element: MarkupElement) => ImportedParagraph[];
}

/** Read the inside of a paragraph, or of a span in one, into runs. */
export function readInline(
  context: OdtContext,
  nodes: MarkupNode[],
  style: OdtStyle,
  runs: Run[],
): void {
  for (const node of nodes) {
    if (typeof node === 'string') addText(runs, node.replace(SPACES, ' '), style);
    else readElement(context, node, style, runs);
  }
}

const SPACES = /[ \t\r\n]+/gu;
const IGNORED = new Set([
  'office:annotation',
  'text:bookmark',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
]);

function readElement(
  context: OdtContext,
  element: MarkupElement,
  style: OdtStyle,
  runs: Run[],
): void {
  const { name, attributes, children } = element;
  if (IGNORED.has(name)) return;
  if (name === 'text:s') addText(runs, ' '.repeat(spaceCount(attributes['text:c'])), style);
  else if (name === 'text:tab') addText(runs, '\t', style);
  else if (name === 'text:line-break') addText(runs, '\n', style);
  else if (name === 'text:note') readNote(context, element, style, runs);
  else if (name === 'draw:text-box') context.boxes.push(...context.readInner(element));
  else if (name === 'draw:image') context.left.pictures++;
  else if (name === 'text:span') {
    const own = context.styles.find(attributes['text:style-name']);
    readInline(context, children, { ...style, ...own }, runs);
  } else readInline(context, children, style, runs);
}

const MAX_SPACES = 500;

function spaceCount(value: string | undefined): number {
  return Math.min(Math.max(Number(value ?? 1) || 1, 1), MAX_SPACES);
}

function readNote(context: OdtContext, note: MarkupElement, style: OdtStyle, runs: Run[]): void {
  const mark = `[${++context.noteCount.value}]`;
  addText(runs, mark, style);
  const body = findAll(note, 'text:note-body')[0];
  const [first, ...rest] = body ? context.readInner(body) : [];
  if (!first) return;
  const label = { text: `${mark} `, bold: false, italic: false };
  context.notes.push({ ...first, runs: [label, ...first.runs] }, ...rest);
}

function addText(runs: Run[], text: string, style: OdtStyle): void {
  if (style.hidden) return;
  const { bold = false, italic = false, font, capitals } = style;
  appendRun(runs, { text, bold, italic, font, capitals });
}
