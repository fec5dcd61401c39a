/** A row of a table: plain values under the names of its fields. */
export type Row = Record<string, string | number>;

/**
 * Write a table as CSV after RFC 4180, in UTF-8 with the mark by which Excel knows it.
 *
 * @param fields its columns, so that a table without rows has them too
 */
export function toCsv(fields: readonly string[], rows: Row[]): string {
  const lines = rows.map((row) => fields.map((field) => toCell(row[field] ?? '')).join(','));
  return `\uFEFF${[fields.join(','), ...lines].join('\r\n')}\r\n`;
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

const NEEDS_QUOTES = /[",\r\n]/u;
