import type { ImportedBlock, Run } from '../../document/document.ts';
import { appendRun, buildBlocks, type BlockBuilder } from '../../document/building.ts';
import type { Leavings } from '../leavings.ts';
import { readCharacters, type DocCharacter, type FindFormat } from './characters.ts';
import type { CharacterFormat, ParagraphFormat } from './formats.ts';
import type { NextLabel } from './lists.ts';
import type { Piece } from './pieces.ts';

/** What is needed to read one of the document's texts: the body, the notes, the boxes. */
export interface StorySource {
  pieces: Piece[];
  fonts: string[];
  findFormat: FindFormat;
  findParagraph: (offset: number) => ParagraphFormat;
  headingOf: (style: number) => number | undefined;
  nextLabel: NextLabel;
  /** Counted over all texts. */
  left: Leavings;
}

/** Read the characters between two positions into paragraphs and tables. */
export function readStory(source: StorySource, from: number, to: number): ImportedBlock[] {
  const builder = buildBlocks();
  const state: State = { field: [], notes: 0, pageBreak: false, deleting: false };
  let waiting: DocCharacter[] = [];
  for (const character of readCharacters(source.pieces, from, to)) {
    waiting.push(character);
    if (!PARAGRAPH_ENDS.has(character.char)) continue;
    endParagraph(source, state, builder, waiting);
    waiting = [];
  }
  if (waiting.length > 0) endParagraph(source, state, builder, waiting);
  return builder.end();
}

interface State {
  /** Open fields: true while their instruction, not their result, is read. */
  field: boolean[];
  /** Notes referred to so far. */
  notes: number;
  pageBreak: boolean;
  /** The last character was deleted under change tracking. */
  deleting: boolean;
}

const CELL_END = '\u0007';
const PAGE_BREAK = '\f';
const PARAGRAPH_ENDS = new Set(['\r', CELL_END, PAGE_BREAK]);

function endParagraph(
  source: StorySource,
  state: State,
  builder: BlockBuilder,
  characters: DocCharacter[],
): void {
  const last = characters.at(-1)!;
  const format = source.findParagraph(last.offset);
  if (format.rowEnd && format.depth <= 1) return builder.endRow();
  const runs = readRuns(source, state, characters, format.style);
  const label = runs.length > 0 ? source.nextLabel(format.list, format.listLevel) : undefined;
  builder.addParagraph(
    {
      type: 'paragraph',
      runs: label?.text ? withLabel(runs, label.text, source.fonts[label.font ?? -1]) : runs,
      heading: format.outline < 9 ? format.outline + 1 : source.headingOf(format.style),
      centred: format.centred,
      pageBreak: state.pageBreak || format.pageBreak,
    },
    format.inTable,
  );
  state.pageBreak = last.char === PAGE_BREAK;
  if (last.char === CELL_END && format.inTable) builder.endCell();
}

function withLabel(runs: Run[], text: string, font: string | undefined): Run[] {
  const first = runs[0]!;
  const label = { ...first, text: `${text} `, font: font ?? first.font };
  return SYMBOL_LABEL.test(font ?? '')
    ? [{ ...label, font: undefined }, ...runs]
    : [label, ...runs];
}

const SYMBOL_LABEL = /dings|symbol/iu;

function readRuns(
  source: StorySource,
  state: State,
  characters: DocCharacter[],
  style: number,
): Run[] {
  const runs: Run[] = [];
  for (const { char, offset } of characters) {
    if (followField(state, char) || state.field.includes(true)) continue;
    const format = source.findFormat(offset, style);
    if (format.deleted && !state.deleting) source.left.deletions++;
    state.deleting = format.deleted;
    if (format.hidden || format.deleted) continue;
    if (char === PICTURE || char === DRAWING) source.left.pictures++;
    appendRun(runs, toRun(source, state, char, format));
  }
  return runs;
}

const PICTURE = '\u0001';
const DRAWING = '\u0008';
const NOTE = '\u0002';

/** A field is its instruction, a separator, its result; only the result is text. */
function followField(state: State, char: string): boolean {
  if (char === '\u0013') state.field.push(true);
  else if (char === '\u0014') state.field.splice(-1, 1, false);
  else if (char === '\u0015') state.field.pop();
  else return false;
  return true;
}

function toRun(source: StorySource, state: State, char: string, format: CharacterFormat): Run {
  const font = char > '\u007f' ? fontAbove(source.fonts, format) : source.fonts[format.asciiFont];
  const { bold, italic } = format;
  const capitals = format.capitals || undefined;
  const symbol = format.symbol;
  if (symbol && char === '(') {
    const code = symbol.code < 0xf000 ? symbol.code : symbol.code & 0xff;
    const text = String.fromCharCode(0xf000 + (code & 0xff));
    return { text, bold, italic, font: source.fonts[symbol.font] };
  }
  return { text: toText(char, state), bold, italic, font, capitals };
}

/** Letters above ASCII may have a font of their own; the one that names an encoding is right. */
function fontAbove(fonts: string[], format: CharacterFormat): string | undefined {
  const [ascii, other] = [fonts[format.asciiFont], fonts[format.otherFont]];
  return LEGACY_FONT.test(ascii ?? '') ? ascii : (other ?? ascii);
}

const LEGACY_FONT = /^\.?vn/iu;

function toText(char: string, state: State): string {
  if (char === '\u000b' || char === '\u000e') return '\n';
  if (char === '\u001e') return '-';
  if (char === '\t' || char >= ' ') return char;
  return char === NOTE ? `[${++state.notes}]` : '';
}
