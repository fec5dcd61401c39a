import type { YearCount } from '../domain/calendar/year-pages.ts';
import type { NoticeKind } from '../domain/notice/kind.ts';
import type { NoticeSummary } from '../domain/notice/notice-summary.ts';
import type { Database } from './database.ts';
import type { HeaderRow } from './notice-header.ts';

/** Which notices of a list are wanted: a stretch of it, perhaps of one year. */
export interface NoticeSelection {
  year?: number;
  limit?: number;
  offset?: number;
}

/** Notices as lists show them, newest first. */
export function listNotices(db: Database, selection: NoticeSelection = {}): NoticeSummary[] {
  const { year, limit = -1, offset = 0 } = selection;
  const where = year === undefined ? '' : 'WHERE year = ?';
  const values = year === undefined ? [limit, offset] : [year, limit, offset];
  const sql = `SELECT ${SUMMARY} FROM notice ${where} ${NEWEST_FIRST} LIMIT ? OFFSET ?`;
  return db.all<SummaryRow>(sql, ...values).map(toSummary);
}

/** Some notices by their keys, in the order given. */
export function listNoticesOf(db: Database, shares: { key: number }[]): NoticeSummary[] {
  const rows = db.all<SummaryRow>(
    `SELECT ${SUMMARY} FROM json_each(?) AS wanted JOIN notice ON notice.key = wanted.value
     ORDER BY wanted.key`,
    JSON.stringify(shares.map(({ key }) => key)),
  );
  return rows.map(toSummary);
}

/** What a list or a link needs of one notice; it must be in the archive. */
export function getNoticeSummary(db: Database, id: string): NoticeSummary {
  const row = db.find<SummaryRow>(`SELECT ${SUMMARY} FROM notice WHERE id = ?`, id);
  if (!row) throw new Error(`Notice "${id}" is not in the archive.`);
  return toSummary(row);
}

/** The ids of the notices of each year, newest first. */
export function listNoticeIds(db: Database): Map<number, string[]> {
  const rows = db.list<[year: number, id: string]>(`SELECT year, id FROM notice ${NEWEST_FIRST}`);
  const idsOf = new Map<number, string[]>();
  for (const [year, id] of rows) {
    const own = idsOf.get(year) ?? [];
    if (own.push(id) === 1) idsOf.set(year, own);
  }
  return idsOf;
}

/** Years that have notices, newest first, with how many. */
export function countNoticeYears(db: Database): YearCount[] {
  return db.all('SELECT year, count(*) AS count FROM notice GROUP BY year ORDER BY year DESC');
}

/** The kinds of which there are notices, that of the newest notice first. */
export function listUsedKinds(db: Database): NoticeKind[] {
  const rows = db.all<{ kind: NoticeKind }>(`SELECT kind FROM notice ${NEWEST_FIRST}`);
  return [...new Set(rows.map(({ kind }) => kind))];
}

/** The order of lists: by date of issue, else by the day of the session, else by year; then by id. */
export const NEWEST_FIRST = 'ORDER BY notice.known_on DESC, notice.id';
/** The order of what follows from each other. */
export const OLDEST_FIRST = 'ORDER BY notice.known_on, notice.id';

/** The columns of a summary, for queries that join notices. */
export const SUMMARY = [
  ...['id', 'year', 'slug', 'subject', 'kind', 'document_number', 'issued_on', 'issuer'],
  ...['session_name', 'session_on'],
]
  .map((column) => `notice.${column}`)
  .join(', ');

/** A row with the columns of `SUMMARY`. */
export type SummaryRow = Pick<
  HeaderRow,
  | 'id'
  | 'year'
  | 'slug'
  | 'subject'
  | 'kind'
  | 'document_number'
  | 'issued_on'
  | 'issuer'
  | 'session_name'
  | 'session_on'
>;

/** Read a summary out of a row. */
export function toSummary(row: SummaryRow): NoticeSummary {
  return {
    id: row.id,
    year: row.year,
    slug: row.slug,
    subject: row.subject,
    kind: row.kind,
    documentNumber: row.document_number,
    issuedOn: row.issued_on,
    issuer: row.issuer,
    session: row.session_name ? { name: row.session_name, heldOn: row.session_on } : undefined,
  };
}
