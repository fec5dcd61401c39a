import type { Database } from '../../archive/database.ts';
import type { HeaderRow } from '../../archive/notice-header.ts';
import {
  listPublishedRows,
  PUBLISHED_RANGES,
  PUBLISHED_TABLES,
  type PublishedKeys,
  type PublishedTable,
  type PublishedValue,
} from '../../archive/published-rows.ts';
import { NOTICE_KINDS } from '../../domain/notice/kind.ts';
import { toNoticePath } from '../../domain/site/address.ts';
import type { InsertRow } from './insert-row.ts';

/** The column of a section that holds its words. */
const TEXT = 5;

/**
 * Write a notice with all that was found in it.
 *
 * @returns the keys from which the next notice goes on
 */
export function writeNotice(
  db: Database,
  insert: InsertRow,
  keys: PublishedKeys,
): Omit<PublishedKeys, 'key'> {
  const next = { ...keys, notice: keys.notice + 1 };
  let texts: string[] | undefined;
  for (const table of PUBLISHED_TABLES) {
    const rows = listPublishedRows(db, table, keys);
    if (table === 'section') texts = findCounted(rows);
    if (texts) countCharacters(table, rows, texts, keys);
    for (const row of rows) insert(table, row);
    if (table === 'section' || table === 'deadline' || table === 'task') next[table] += rows.length;
  }
  return next;
}

/** Write the header of a notice. */
export function writeHeader(
  insert: InsertRow,
  header: HeaderRow,
  { key, issuer, address }: { key: number; issuer: number | null; address: string },
): void {
  const { id, year, subject, kind, document_number, issued_on } = header;
  const { session_name, session_on, signer_name, signer_position } = header;
  const known = [document_number, issued_on].map(toValue);
  const people = [session_name, session_on, signer_name, signer_position].map(toValue);
  const url = address + toNoticePath(id);
  insert('notice', [
    ...[key, id, year, subject, NOTICE_KINDS[kind].name],
    ...[...known, issuer, ...people, url],
  ]);
}

function toValue(value: string | undefined): PublishedValue {
  return value ?? null;
}

/** The words of the sections when SQLite, which counts code points, counts otherwise than we do. */
function findCounted(sections: PublishedValue[][]): string[] | undefined {
  const texts = sections.map((row) => String(row[TEXT]));
  return texts.some((text) => BEYOND_UNIT.test(text)) ? texts : undefined;
}

/** Turn ranges from UTF-16 units into code points. */
function countCharacters(
  table: PublishedTable,
  rows: PublishedValue[][],
  texts: string[],
  keys: PublishedKeys,
): void {
  const range = PUBLISHED_RANGES[table];
  if (!range) return;
  for (const row of rows) {
    const text = texts[Number(row[range.section]) - keys.section] ?? '';
    for (const column of [range.start, range.start + 1])
      row[column] = [...text.slice(0, Number(row[column]))].length;
  }
}

const BEYOND_UNIT = /[\u{10000}-\u{10FFFF}]/u;
