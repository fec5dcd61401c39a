import { stringify } from 'csv-stringify/sync';

/** A row of a table: plain values under the names of its fields. */
export type Row = Record<string, string | number>;

/**
 * Write a table as CSV after RFC 4180, in UTF-8 with the mark by which Excel knows it.
 *
 * @param fields its columns, so that a table without rows has them too
 */
export function toCsv(fields: readonly string[], rows: Row[]): string {
  // The library looks up the fields of an object three times as slowly as those of a list.
  const lists = rows.map((row) => fields.map((field) => row[field]));
  return stringify(lists, {
    columns: [...fields],
    header: true,
    bom: true,
    record_delimiter: 'windows',
    quoted_match: '\n',
  });
}
