import type { DatabaseSync } from 'node:sqlite';
import { PUBLISHED_RANGES } from '../../archive/published-rows.ts';

/**
 * Turn ranges from UTF-16 units into code points, as SQLite counts. They differ only in sections with
 * characters that take two units.
 */
export function countCharacters(target: DatabaseSync): void {
  const sections = target.prepare(WIDE_SECTIONS).all();
  if (sections.length === 0) return;
  const texts = new Map(sections.map(({ key, text }) => [Number(key), String(text)]));
  const keys = JSON.stringify([...texts.keys()]);
  for (const table of PUBLISHED_RANGES) {
    const rows = target.prepare(selectRanges(table)).all(keys);
    const update = target.prepare(`UPDATE ${table} SET start = ?, "end" = ? WHERE rowid = ?`);
    for (const { id, section, start, end } of rows) {
      const text = texts.get(Number(section))!; // chosen by the keys of the texts
      update.run(toCharacters(text, Number(start)), toCharacters(text, Number(end)), Number(id));
    }
  }
}

/**
 * The first bytes in UTF-8 of the characters beyond U+FFFF, but of those planes that have none: much
 * quicker to find than a range of characters.
 */
const WIDE = ['F0', 'F3', 'F4'].map((byte) => `instr(CAST(text AS BLOB), x'${byte}') > 0`);
const WIDE_SECTIONS = `SELECT key, text FROM section WHERE ${WIDE.join(' OR ')}`;

function selectRanges(table: string): string {
  return `SELECT rowid AS id, section, start, "end" FROM ${table}
    WHERE section IN (SELECT value FROM json_each(?))`;
}

function toCharacters(text: string, units: number): number {
  return [...text.slice(0, units)].length;
}
