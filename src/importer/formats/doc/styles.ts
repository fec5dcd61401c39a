import type { Bytes } from './bytes.ts';
import {
  changeCharacters,
  changeParagraph,
  PLAIN_PARAGRAPH,
  type CharacterFormat,
  type ParagraphFormat,
} from './formats.ts';
import { PARTS, type DocLayout } from './layout.ts';

/** What a style sets, its ancestors included. */
export interface Style {
  characters: CharacterFormat;
  paragraph: ParagraphFormat;
  /** Level of a built-in heading style, from 1. */
  heading?: number | undefined;
}

/** Read the style sheet ([MS-DOC] 2.9.271); a style it lacks is like plain text. */
export function readStyles(table: Bytes, layout: DocLayout): (index: number) => Style {
  const sheet = readSheet(table, layout);
  const known = new Map<number, Style>();
  const resolve = (index: number, trail: number[]): Style => {
    const cached = known.get(index);
    if (cached) return cached;
    const raw = sheet.raw[index];
    if (!raw || trail.includes(index) || trail.length > MAX_DEPTH) return sheet.plain;
    const style = inherit(table, raw, resolve(raw.base, [...trail, index]));
    known.set(index, style);
    return style;
  };
  return (index) => resolve(index, []);
}

const MAX_DEPTH = 50;
const PARAGRAPH_STYLE = 1;
const CHARACTER_STYLE = 2;

interface RawStyle {
  id: number;
  kind: number;
  base: number;
  /** Ranges of the property lists. */
  changes: [number, number][];
}

function readSheet(
  table: Bytes,
  layout: DocLayout,
): { raw: (RawStyle | undefined)[]; plain: Style } {
  const { at, size } = layout.place(PARTS.styles);
  if (size < 20) return { raw: [], plain: plainStyle(0, 0) };
  const head = table.u16(at);
  const count = table.u16(at + 2);
  const baseSize = table.u16(at + 4);
  const plain = head >= 18 ? plainStyle(table.u16(at + 14), table.u16(at + 18)) : plainStyle(0, 0);
  const raw: (RawStyle | undefined)[] = [];
  let position = at + 2 + head;
  for (let i = 0; i < count && position + 2 <= at + size; i++) {
    const length = table.u16(position);
    raw.push(length > 0 ? readRaw(table, position + 2, length, baseSize) : undefined);
    position += 2 + length;
  }
  return { raw, plain };
}

function plainStyle(asciiFont: number, otherFont: number): Style {
  const off = { bold: false, italic: false, capitals: false, hidden: false, deleted: false };
  return { characters: { ...off, asciiFont, otherFont }, paragraph: PLAIN_PARAGRAPH };
}

function readRaw(table: Bytes, at: number, length: number, baseSize: number): RawStyle {
  const second = table.u16(at + 2);
  const count = table.u16(at + 4) & 0xf;
  const end = at + length;
  const nameLength = table.u16(at + baseSize);
  const changes: [number, number][] = [];
  let position = at + baseSize + 2 + 2 * nameLength + 2;
  for (let i = 0; i < count && position + 2 <= end; i++) {
    const size = table.u16(position);
    changes.push([position + 2, Math.min(position + 2 + size, end)]);
    position += 2 + size + (size % 2);
  }
  return { id: table.u16(at) & 0xfff, kind: second & 0xf, base: second >> 4, changes };
}

function inherit(table: Bytes, raw: RawStyle, parent: Style): Style {
  const [first, second] = raw.changes;
  if (raw.kind === CHARACTER_STYLE) {
    const characters = first
      ? changeCharacters(parent.characters, table, first)
      : parent.characters;
    return { ...parent, characters };
  }
  if (raw.kind !== PARAGRAPH_STYLE) return parent;
  const own: [number, number] | undefined = first && [first[0] + 2, first[1]];
  return {
    characters: second ? changeCharacters(parent.characters, table, second) : parent.characters,
    paragraph: own ? changeParagraph(parent.paragraph, table, own) : parent.paragraph,
    heading: raw.id >= 1 && raw.id <= 9 ? raw.id : undefined,
  };
}
