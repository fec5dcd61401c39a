import type { Deadline } from '../domain/deadline/deadline.ts';
import type { Appearance, QuotedAppearance } from '../domain/notice/appearance.ts';
import type { Role } from '../domain/mention/mention.ts';
import { ROLES_BY_WEIGHT } from '../domain/mention/role-name.ts';
import type { Database } from './database.ts';
import { fromDueRow, type DueRow } from './due-row.ts';
import { NEWEST_FIRST, type NoticeSelection } from './notice-summaries.ts';
import { PLACE, readPassage, toPlace, type PlaceRow } from './places.ts';

/** In how many sections each agency is named; agencies that none names are absent. */
export function countAppearances(db: Database): Map<string, number> {
  const rows = db.all<{ agency: string; count: number }>(
    `SELECT agency, sum(count) AS count
     FROM (SELECT agency, count(DISTINCT section) AS count FROM mention_agency
       GROUP BY agency, notice)
     GROUP BY agency`,
  );
  return new Map(rows.map(({ agency, count }) => [agency, count]));
}

/** Where an agency is named, one entry a section, the newest notice first. */
export function listAppearances(
  db: Database,
  agency: string,
  selection: NoticeSelection = {},
): Appearance[] {
  return listRows(db, agency, selection).map((row) => toAppearance(db, agency, row));
}

/** The same with the words of each section. */
export function listQuotedAppearances(
  db: Database,
  agency: string,
  selection: NoticeSelection,
): QuotedAppearance[] {
  return listRows(db, agency, selection).map((row) => ({
    ...toAppearance(db, agency, row),
    passage: readPassage(db, row.key, row.position),
  }));
}

/** The agencies that a section of a notice names, in the order of its words. */
export function listNamedIn(db: Database, noticeId: string, sectionId: string): string[] {
  const rows = db.all<{ agency: string }>(
    `SELECT mention_agency.agency FROM notice
     JOIN section ON section.notice = notice.key
     JOIN mention_agency
       ON mention_agency.notice = notice.key AND mention_agency.section = section.position
     WHERE notice.id = ? AND section.id = ?
     ORDER BY mention_agency.mention, mention_agency.position`,
    noticeId,
    sectionId,
  );
  return [...new Set(rows.map(({ agency }) => agency))];
}

interface AppearanceRow extends PlaceRow {
  key: number;
  position: number;
}

/**
 * The list is ordered before the words of any section are looked up, and of the newest notices alone:
 * each that names the agency has a section that does.
 */
function listRows(
  db: Database,
  agency: string,
  { year, limit = -1, offset = 0 }: NoticeSelection,
): AppearanceRow[] {
  const most = limit < 0 ? -1 : offset + limit;
  return db.all(
    `WITH newest AS MATERIALIZED (
       SELECT key FROM notice
       WHERE key IN (SELECT notice FROM mention_agency WHERE agency = ?) ${ofYear(year)}
       ${NEWEST_FIRST} LIMIT ?
     ), chosen AS MATERIALIZED (
       SELECT named.notice, named.section,
         row_number() OVER (${NEWEST_FIRST}, named.section) AS place
       FROM (SELECT DISTINCT notice, section FROM mention_agency
         WHERE agency = ? AND notice IN (SELECT key FROM newest)) AS named
       JOIN notice ON notice.key = named.notice ORDER BY place LIMIT ? OFFSET ?
     )
     SELECT notice.key, section.position, ${PLACE} FROM chosen
     JOIN notice ON notice.key = chosen.notice
     JOIN section ON section.notice = chosen.notice AND section.position = chosen.section
     ORDER BY chosen.place`,
    agency,
    most,
    agency,
    limit,
    offset,
  );
}

function ofYear(year: number | undefined): string {
  return year === undefined ? '' : `AND notice.year = ${year}`;
}

function toAppearance(db: Database, agency: string, row: AppearanceRow): Appearance {
  const where = [row.key, row.position, agency] as const;
  const roles = db.all<{ role: Role }>(ROLES, ...where).map(({ role }) => role);
  const deadlines = db.all<DueRow & { start: number; end: number }>(DEADLINES, ...where);
  return {
    ...toPlace(row),
    role: ROLES_BY_WEIGHT.find((role) => roles.includes(role)) ?? 'mentioned',
    deadlines: deadlines.map(({ start, end, ...due }): Deadline => ({
      section: row.section_id ?? '',
      surface: row.text?.slice(start, end) ?? '',
      start,
      end,
      due: fromDueRow(due),
    })),
  };
}

const ROLES = `SELECT DISTINCT mention.role FROM mention JOIN mention_agency
  ON mention_agency.notice = mention.notice AND mention_agency.mention = mention.position
  WHERE mention.notice = ? AND mention.section = ? AND mention_agency.agency = ?`;

/** Of the tasks of the section in which the agency takes part, in their order. */
const DEADLINES = `SELECT deadline.start, deadline.end, deadline.due_type, deadline.due
  FROM task JOIN deadline ON deadline.notice = task.notice AND deadline.position = task.deadline
  WHERE task.notice = ? AND task.section = ? AND EXISTS (
    SELECT 1 FROM task_party WHERE task_party.notice = task.notice
      AND task_party.task = task.position AND task_party.agency = ?)
  GROUP BY deadline.position ORDER BY min(task.position)`;
