import { takeRows, type NoticeShare } from '../domain/notice/notice-share.ts';
import type { Place } from '../domain/notice/place.ts';
import type { Database } from './database.ts';
import { NEWEST_FIRST } from './notice-summaries.ts';
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

/** The notices that have something filed under a topic, newest first, and how much each has. */
export function listFiledShares(db: Database, topic: string): NoticeShare[] {
  return db.all(
    `SELECT notice.key, notice.id, notice.year, count(*) AS count
     FROM (${toFiled()}) AS filed JOIN notice ON notice.key = filed.notice
     GROUP BY notice.key ${NEWEST_FIRST}`,
    topic,
    topic,
  );
}

/**
 * What is filed under a topic in some notices, in their order: a whole notice, then its sections.
 *
 * @param limit as many places as are wanted
 */
export function listFiled(
  db: Database,
  topic: string,
  shares: Pick<NoticeShare, 'key'>[],
  limit = -1,
): Place[] {
  const rows = db.all<PlaceRow>(
    `WITH wanted AS MATERIALIZED (SELECT key, value FROM json_each(?))
     SELECT ${PLACE} FROM wanted
     CROSS JOIN (${toFiled('AND notice IN (SELECT value FROM wanted)')}) AS filed
       ON filed.notice = wanted.value
     CROSS JOIN notice ON notice.key = filed.notice
     LEFT JOIN section ON section.notice = filed.notice AND section.position = filed.section
     ORDER BY wanted.key, filed.section, filed.position LIMIT ?`,
    JSON.stringify(shares.map(({ key }) => key)),
    topic,
    topic,
    limit,
  );
  return rows.map(toPlace);
}

/** The words of the newest sections that are filed under a topic. */
export function listFiledTexts(db: Database, topic: string): string[] {
  const newest = takeRows(listFiledShares(db, topic), MOST_SEARCHED);
  const places = listFiled(db, topic, newest, MOST_SEARCHED);
  return places.flatMap(({ section }) => section?.text ?? []);
}

/** As many sections as are searched for words. */
const MOST_SEARCHED = 200;

/** A notice as a whole comes before its sections. */
function toFiled(where = ''): string {
  return `SELECT notice, -1 AS section, position FROM notice_topic WHERE topic = ? ${where}
    UNION ALL SELECT notice, section, position FROM section_topic WHERE topic = ? ${where}`;
}
