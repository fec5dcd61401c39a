import type { YearCount } from '../domain/calendar/year-pages.ts';
import type { Place } from '../domain/notice/place.ts';
import type { Database } from './database.ts';
import { NEWEST_FIRST, type NoticeSelection } from './notice-summaries.ts';
import { PLACE, toPlace, type PlaceRow } from './places.ts';

/** How many sections and whole notices are filed under each topic; topics without any are absent. */
export function countFiled(db: Database): Map<string, number> {
  const rows = db.all<{ topic: string; count: number }>(
    `SELECT topic, count(*) AS count
     FROM (SELECT topic FROM notice_topic UNION ALL SELECT topic FROM section_topic)
     GROUP BY topic`,
  );
  return new Map(rows.map(({ topic, count }) => [topic, count]));
}

/** How much of the notices of each year is filed under a topic, newest year first. */
export function countFiledYears(db: Database, topic: string): YearCount[] {
  return db.all(
    `SELECT notice.year, count(*) AS count ${FILED} GROUP BY notice.year ORDER BY notice.year DESC`,
    topic,
    topic,
  );
}

/** What is filed under a topic: whole notices, then their sections; the newest notice first. */
export function listFiled(
  db: Database,
  topic: string,
  { year, limit = -1, offset = 0 }: NoticeSelection = {},
): Place[] {
  // The list is ordered before the words of any section are looked up.
  const rows = db.all<PlaceRow>(
    `WITH chosen AS MATERIALIZED (
       SELECT filed.notice, filed.section,
         row_number() OVER (${NEWEST_FIRST}, filed.section, filed.position) AS place
       ${FILED} ${ofYear(year)} ORDER BY place LIMIT ? OFFSET ?
     )
     SELECT ${PLACE} FROM chosen JOIN notice ON notice.key = chosen.notice
     LEFT JOIN section ON section.notice = chosen.notice AND section.position = chosen.section
     ORDER BY chosen.place`,
    topic,
    topic,
    limit,
    offset,
  );
  return rows.map(toPlace);
}

/** Whether a section filed under a topic has a word in it, whatever its case. */
export function holdsWord(db: Database, topic: string, word: string): boolean {
  const wanted = word.toLowerCase();
  return listFiled(db, topic).some(({ section }) => section?.text.toLowerCase().includes(wanted));
}

/** A notice as a whole comes before its sections. */
const FILED = `FROM (
    SELECT notice, -1 AS section, position FROM notice_topic WHERE topic = ?
    UNION ALL
    SELECT notice, section, position FROM section_topic WHERE topic = ?
  ) AS filed JOIN notice ON notice.key = filed.notice`;

function ofYear(year: number | undefined): string {
  return year === undefined ? '' : `WHERE notice.year = ${year}`;
}
