import type { NoticeShare } from '../domain/notice/notice-share.ts';
import type { NamingNotice } from '../domain/notice/naming-notice.ts';
import type { Role } from '../domain/mention/mention.ts';
import { ROLES_BY_WEIGHT } from '../domain/mention/role-name.ts';
import type { Database } from './database.ts';
import { fromDueRow, type DueRow } from './due-row.ts';
import { NEWEST_FIRST, SUMMARY, toSummary, type SummaryRow } from './notice-summaries.ts';

/** The notices that name an agency, newest first, and in how many sections each does. */
export function listNamingShares(db: Database, agency: string): NoticeShare[] {
  return db.all(
    `SELECT notice.key, notice.id, notice.year, count(DISTINCT mention_agency.section) AS count
     FROM mention_agency JOIN notice ON notice.key = mention_agency.notice
     WHERE mention_agency.agency = ? GROUP BY notice.key ${NEWEST_FIRST}`,
    agency,
  );
}

/** What each of some notices says of an agency, in their order: a line a section, without its words. */
export function listNamingNotices(
  db: Database,
  agency: string,
  shares: Pick<NoticeShare, 'key'>[],
): NamingNotice[] {
  const keys = JSON.stringify(shares.map(({ key }) => key));
  const placeRows = db.all<PlaceRow>(PLACES, keys, agency);
  const places = Map.groupBy(placeRows, ({ notice }) => notice);
  const due = Map.groupBy(db.all<DuePlaceRow>(DUE, keys, agency), toKey);
  const rows = db.all<SummaryRow & { key: number }>(NOTICES, keys);
  return rows.map((row) => ({
    notice: toSummary(row),
    places: (places.get(row.key) ?? []).map((place) => ({
      id: place.id,
      number: place.number,
      role: findWeightiest(place.roles.split(',')),
      due: (due.get(toKey(place)) ?? []).map(fromDueRow),
    })),
  }));
}

interface PlaceRow {
  notice: number;
  section: number;
  id: string;
  number: string | undefined;
  /** Joined by commas. */
  roles: string;
}

interface DuePlaceRow extends DueRow {
  notice: number;
  section: number;
}

const NOTICES = `SELECT notice.key, ${SUMMARY}
  FROM json_each(?) AS wanted CROSS JOIN notice ON notice.key = wanted.value ORDER BY wanted.key`;

const PLACES = `SELECT named.notice, named.section, section.id, section.number,
    group_concat(DISTINCT mention.role) AS roles
  FROM json_each(?) AS wanted
  CROSS JOIN mention_agency AS named ON named.notice = wanted.value AND named.agency = ?
  CROSS JOIN mention ON mention.notice = named.notice AND mention.position = named.mention
  CROSS JOIN section ON section.notice = named.notice AND section.position = named.section
  GROUP BY named.notice, named.section ORDER BY named.notice, named.section`;

/**
 * Of the tasks in which the agency takes part, in their order. `CROSS JOIN` begins with the notices
 * wanted: by itself SQLite takes all the tasks of the agency first, a hundred times as many.
 */
const DUE = `SELECT task.notice, task.section, deadline.due_type, deadline.due
  FROM json_each(?) AS wanted
  CROSS JOIN task_party ON task_party.notice = wanted.value AND task_party.agency = ?
  CROSS JOIN task ON task.notice = task_party.notice AND task.position = task_party.task
  CROSS JOIN deadline ON deadline.notice = task.notice AND deadline.position = task.deadline
  GROUP BY task.notice, task.section, deadline.position ORDER BY min(task.position)`;

function toKey({ notice, section }: { notice: number; section: number }): string {
  return `${notice} ${section}`;
}

function findWeightiest(roles: string[]): Role {
  return ROLES_BY_WEIGHT.find((role) => roles.includes(role)) ?? 'mentioned';
}
