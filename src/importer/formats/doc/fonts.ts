import type { Bytes } from './bytes.ts';
import { PARTS, type DocLayout } from './layout.ts';

/** Names of the fonts by their index ([MS-DOC] 2.9.272). */
export function readFonts(table: Bytes, layout: DocLayout): string[] {
  const { at, size } = layout.place(PARTS.fonts);
  if (size < 4) return [];
  const count = table.u16(at);
  const fonts: string[] = [];
  let position = at + 4;
  for (let i = 0; i < count && position < at + size; i++) {
    const length = table.u8(position) + 1;
    fonts.push(readName(table, position + NAME_AT, Math.min(position + length, at + size)));
    position += length;
  }
  return fonts;
}

const NAME_AT = 40;
const UTF_16 = new TextDecoder('utf-16le');

function readName(table: Bytes, start: number, end: number): string {
  if (end <= start) return '';
  return UTF_16.decode(table.slice(start, end)).split('\0')[0] ?? '';
}
