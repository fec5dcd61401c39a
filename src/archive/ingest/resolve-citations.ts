import type { Citation } from '../../domain/citation/citation.ts';
import { findPointed } from '../../reading/citation/pointer.ts';
import { resolveCitation, toNumberKeys } from '../../reading/citation/resolve-citation.ts';
import type { Database } from '../database.ts';
import type { NoticeSummary } from '../../domain/notice/notice-summary.ts';
import { toCitation } from '../notice-findings.ts';
import { getNoticeSummary, SUMMARY, toSummary, type SummaryRow } from '../notice-summaries.ts';

/**
 * Find anew what citations mean: those of some notices, and all that cite a number which a notice
 * got or lost.
 *
 * @param notices ids of the notices that were read
 * @param numbers number keys of notices that were read, changed or removed
 */
export function resolveCitations(
  db: Database,
  notices: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
): void {
  const byNumber = db.all<CitationRow>(BY_NUMBER, JSON.stringify([...numbers]));
  const own = db.all<CitationRow>(OF_NOTICES, JSON.stringify([...notices]));
  const rows = new Map([...own, ...byNumber].map((row) => [`${row.notice} ${row.position}`, row]));
  const candidates = new Map<string, Candidate[]>();
  for (const row of rows.values()) resolveRow(db, row, candidates);
}

type CitationRow = Parameters<typeof toCitation>[0] & {
  notice: number;
  position: number;
  id: string;
};

const CITATIONS = `SELECT citation.*, notice.id FROM citation
  JOIN notice ON notice.key = citation.notice`;
const BY_NUMBER = `${CITATIONS} WHERE citation.number_key IN (SELECT value FROM json_each(?))`;
const OF_NOTICES = `${CITATIONS} WHERE notice.id IN (SELECT value FROM json_each(?))
  AND citation.number_key IS NOT NULL`;

type Candidate = NoticeSummary & { key: number };

/** @param known the notices that have a number, for those numbers that were asked for already */
function resolveRow(db: Database, row: CitationRow, known: Map<string, Candidate[]>): void {
  const { full } = toNumberKeys(row.document_number!); // only those with a number are asked for
  const candidates = known.get(full) ?? findCandidates(db, full);
  known.set(full, candidates);
  if (candidates.length === 0 && row.to_notice === undefined) return;
  const said: Citation = { section: '', surface: '', start: 0, end: 0, ...toCitation(row) };
  const cited = resolveCitation(said, getNoticeSummary(db, row.id), candidates);
  const section = cited && row.pointer ? findSection(db, cited.key, row.pointer) : undefined;
  if (cited?.id === row.to_notice && section === row.to_section) return;
  db.run(
    'UPDATE citation SET to_notice = ?, to_section = ? WHERE notice = ? AND position = ?',
    ...[cited?.id, section, row.notice, row.position],
  );
}

function findCandidates(db: Database, full: string): Candidate[] {
  const rows = db.all<SummaryRow & { key: number }>(
    `SELECT notice.key, ${SUMMARY} FROM notice WHERE number_key = ? OR number_alone = ?`,
    full,
    full,
  );
  return rows.map((candidate) => ({ ...toSummary(candidate), key: candidate.key }));
}

function findSection(db: Database, notice: number, pointer: string): string | undefined {
  const sections = db.all<{ id: string; number: string }>(
    'SELECT id, number FROM section WHERE notice = ? AND number IS NOT NULL ORDER BY position',
    notice,
  );
  return findPointed(pointer, sections)?.id;
}
