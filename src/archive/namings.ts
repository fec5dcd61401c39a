import type { NoticeShare } from '../domain/notice/notice-share.ts';
import type { NamingNotice, NamingPlace } from '../domain/notice/naming-notice.ts';
import type { Role } from '../domain/mention/mention.ts';
import { ROLES_BY_WEIGHT } from '../domain/mention/role-name.ts';
import type { Database } from './database.ts';
import { fromDueRow, type DueRow } from './due-row.ts';
import { NEWEST_FIRST, SUMMARY, toSummary, type SummaryRow } from './notice-summaries.ts';

/**
 * The notices that name each agency, newest first, and in how many sections each does; agencies that
 * none names are absent. One statement for all: the index gives their rows in order.
 */
export function listNamingShares(db: Database): ReadonlyMap<string, NoticeShare[]> {
  const notices = db.list<[key: number, id: string, year: number]>(
    `SELECT key, id, year FROM notice ${NEWEST_FIRST}`,
  );
  const placeOf = new Map(notices.map(([key], place) => [key, place]));
  const rows = db.list<[agency: string, notice: number, count: number]>(
    `SELECT agency, notice, count(DISTINCT section) FROM mention_agency GROUP BY agency, notice`,
  );
  const sharesOf = new Map<string, NoticeShare[]>();
  const byPlace = rows.map(([agency, notice, count]) => ({
    agency,
    place: placeOf.get(notice)!,
    count,
  }));
  for (const { agency, place, count } of byPlace.toSorted((a, b) => a.place - b.place)) {
    const [key, id, year] = notices[place]!;
    const own = sharesOf.get(agency) ?? [];
    if (own.push({ key, id, year, count }) === 1) sharesOf.set(agency, own);
  }
  return sharesOf;
}

/** What each of some notices says of an agency, in their order: a line a section, without its words. */
export function listNamingNotices(
  db: Database,
  agency: string,
  shares: Pick<NoticeShare, 'key'>[],
): NamingNotice[] {
  const keys = JSON.stringify(shares.map(({ key }) => key));
  const mentions = Map.groupBy(db.list<MentionRow>(MENTIONS, keys, agency), ([notice]) => notice);
  const due = Map.groupBy(db.all<DuePlaceRow>(DUE, keys, agency), ({ notice }) => notice);
  return db.all<SummaryRow & { key: number }>(NOTICES, keys).map((row) => ({
    notice: toSummary(row),
    places: toPlaces(mentions.get(row.key) ?? [], due.get(row.key) ?? []),
  }));
}

type MentionRow = [notice: number, section: number, id: string, number: string | null, role: Role];

interface DuePlaceRow extends DueRow {
  notice: number;
  section: number;
}

/** The places of a notice, in reading order, from its mentions. */
function toPlaces(mentions: MentionRow[], due: DuePlaceRow[]): NamingPlace[] {
  const bySection = Map.groupBy(mentions, ([, section]) => section);
  return [...bySection].map(([section, own]) => {
    const [[, , id, number]] = own as [MentionRow]; // a group has a member
    const roles = own.map(([, , , , role]) => role);
    return {
      id,
      number: number ?? undefined,
      role: ROLES_BY_WEIGHT.find((role) => roles.includes(role)) ?? 'mentioned',
      due: due.filter((row) => row.section === section).map(fromDueRow),
    };
  });
}

const NOTICES = `SELECT notice.key, ${SUMMARY} FROM json_each(?) AS wanted
  CROSS JOIN notice ON notice.key = wanted.value ORDER BY wanted.key`;

/** The index gives the sections of a notice in their order. */
const MENTIONS = `SELECT named.notice, named.section, section.id, section.number, mention.role
  FROM json_each(?) AS wanted
  CROSS JOIN mention_agency AS named ON named.notice = wanted.value AND named.agency = ?
  CROSS JOIN mention ON mention.notice = named.notice AND mention.position = named.mention
  CROSS JOIN section ON section.notice = named.notice AND section.position = named.section
  ORDER BY wanted.key, named.section`;

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
