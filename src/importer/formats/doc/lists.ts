import type { Counts, ListLevel, NumberFormat } from '../numbering.ts';
import { countLabel } from '../numbering.ts';
import type { Bytes } from './bytes.ts';
import { MODIFIER, readModifiers } from './modifiers.ts';
import { PARTS, type DocLayout } from './layout.ts';

/** Counts the automatic numbers of a document, paragraph by paragraph. */
export type NextLabel = (list: number, depth: number) => DocLabel | undefined;

export interface DocLabel {
  text: string;
  /** Index of the label's own font. */
  font?: number | undefined;
}

/** Read the list tables ([MS-DOC] 2.9.131, 2.9.201) and return their counter. */
export function readLists(table: Bytes, layout: DocLayout): NextLabel {
  const definitions = readDefinitions(table, layout);
  const overrides = readOverrides(table, layout);
  const counts = new Map<number, Counts>();
  return (list, depth) => {
    const override = overrides[list - 1];
    const levels = override && definitions.get(override.id);
    const level = levels?.[depth];
    if (!override || !level) return undefined;
    const count = counts.get(override.id) ?? [];
    counts.set(override.id, count);
    restart(override, count, depth);
    const text = countLabel(count, levels, depth);
    return { text, font: level.font === undefined ? undefined : Number(level.font) };
  };
}

interface Override {
  id: number;
  starts: Map<number, number>;
}

/** An override gives its starting numbers once, at its first paragraph of that level. */
function restart(override: Override, counts: Counts, depth: number): void {
  const start = override.starts.get(depth);
  if (start === undefined) return;
  override.starts.delete(depth);
  counts[depth] = start - 1;
}

const DEFINITION_SIZE = 28;
const OVERRIDE_SIZE = 16;
const LEVEL_HEAD = 28;
const SIMPLE = 1;
const MAX_LISTS = 4096;
const UTF_16 = new TextDecoder('utf-16le');
const FORMATS = new Map<number, NumberFormat>([
  [0, 'decimal'],
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [5, 'ordinal'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [255, 'none'],
]);

function readDefinitions(table: Bytes, layout: DocLayout): Map<number, ListLevel[]> {
  const { at, size } = layout.place(PARTS.lists);
  const lists = new Map<number, ListLevel[]>();
  if (size < 2) return lists;
  const count = Math.min(table.u16(at), MAX_LISTS);
  let position = at + 2 + DEFINITION_SIZE * count;
  for (let i = 0; i < count; i++) {
    const head = at + 2 + DEFINITION_SIZE * i;
    const levels: ListLevel[] = [];
    const depth = table.u8(head + 26) & SIMPLE ? 1 : 9;
    for (let level = 0; level < depth; level++) {
      const read = readLevel(table, position);
      levels.push(read.level);
      position = read.end;
    }
    lists.set(table.u32(head), levels);
  }
  return lists;
}

function readLevel(table: Bytes, at: number): { level: ListLevel; end: number } {
  const flags = table.u8(at + 5);
  const paragraphStart = at + LEVEL_HEAD;
  const characterStart = paragraphStart + table.u8(at + 25);
  const textAt = characterStart + table.u8(at + 24);
  const end = textAt + 2 + 2 * table.u16(textAt);
  const template = UTF_16.decode(table.slice(textAt + 2, end));
  const level: ListLevel = {
    start: table.u32(at) | 0,
    format: FORMATS.get(table.u8(at + 4)) ?? 'decimal',
    text: template.replace(LEVEL_SIGN, (sign) => `%${sign.charCodeAt(0) + 1}`),
    legal: (flags & 4) !== 0,
    font: findFont(table, [characterStart, textAt]),
  };
  return { level, end };
}

/** Numbers of other levels are the characters U+0000 to U+0008. */
const LEVEL_SIGN = /[\u0000-\u0008]/gu;

function findFont(table: Bytes, [start, end]: [number, number]): string | undefined {
  let font: string | undefined;
  for (const { code, operand } of readModifiers(table, start, end)) {
    if (code === MODIFIER.asciiFont) font = String(table.u16(operand));
  }
  return font;
}

function readOverrides(table: Bytes, layout: DocLayout): Override[] {
  const { at, size } = layout.place(PARTS.listOverrides);
  if (size < 4) return [];
  const count = Math.min(table.u32(at), MAX_LISTS);
  const overrides: Override[] = [];
  let position = at + 4 + OVERRIDE_SIZE * count;
  for (let i = 0; i < count; i++) {
    const head = at + 4 + OVERRIDE_SIZE * i;
    const starts = new Map<number, number>();
    position += position + 4 <= at + size ? 4 : 0;
    for (let k = 0; k < table.u8(head + 12) && position + 8 <= at + size; k++) {
      const flags = table.u32(position + 4);
      if (flags & 0x10) starts.set(flags & 0xf, table.u32(position) | 0);
      position += 8;
      if (flags & 0x20) position = readLevel(table, position).end;
    }
    overrides.push({ id: table.u32(head), starts });
  }
  return overrides;
}
