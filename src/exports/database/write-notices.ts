import type { DatabaseSync } from 'node:sqlite';
import type { Database } from '../../archive/database.ts';
import type { HeaderRow } from '../../archive/notice-header.ts';
import {
  listPublishedHeaders,
  PUBLISHED_NOTICES,
  PUBLISHED_ROWS,
  type PublishedValue,
} from '../../archive/published-rows.ts';
import { NOTICE_KINDS } from '../../domain/notice/kind.ts';
import { toNoticePath } from '../../domain/site/address.ts';
import type { InsertRow } from './insert-row.ts';

/** Write all that was found in the notices of some years, out of the attached `store`. */
export function writeRows(target: DatabaseSync, years: number[]): void {
  target.exec(OWN);
  target.prepare(`INSERT INTO own ${PUBLISHED_NOTICES}`).run(JSON.stringify(years));
  for (const [table, rows] of Object.entries(PUBLISHED_ROWS))
    target.exec(`INSERT INTO ${table} ${rows}`);
  target.exec('DROP TABLE own');
}

const OWN = `CREATE TEMP TABLE own (
  notice INTEGER PRIMARY KEY, key INTEGER, section INTEGER, deadline INTEGER, task INTEGER
)`;

/**
 * Write the headers of the notices of some years, in the order in which those take their keys.
 *
 * @param agencies the key of each agency
 */
export function writeHeaders(
  db: Database,
  insert: InsertRow,
  years: number[],
  { agencies, address }: { agencies: ReadonlyMap<string, number>; address: string },
): void {
  const headers = years.toSorted((a, b) => a - b).flatMap((year) => listPublishedHeaders(db, year));
  for (const [i, header] of headers.entries()) {
    const issuer = agencies.get(header.issuer ?? '') ?? null;
    insert('notice', toRow(header, { key: i + 1, issuer, address }));
  }
}

function toRow(
  header: HeaderRow,
  { key, issuer, address }: { key: number; issuer: number | null; address: string },
): PublishedValue[] {
  const { id, year, subject, kind, document_number, issued_on } = header;
  const { session_name, session_on, signer_name, signer_position } = header;
  const known = [document_number, issued_on].map(toValue);
  const people = [session_name, session_on, signer_name, signer_position].map(toValue);
  const url = address + toNoticePath(id);
  return [key, id, year, subject, NOTICE_KINDS[kind].name, ...known, issuer, ...people, url];
}

function toValue(value: string | undefined): PublishedValue {
  return value ?? null;
}
