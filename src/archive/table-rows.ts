import type { NoticeSummary } from '../domain/notice/notice-summary.ts';
import type { Database } from './database.ts';
import { NEWEST_FIRST, SUMMARY, toSummary, type SummaryRow } from './notice-summaries.ts';

/** A notice as a table of the open data lists it. */
export interface NoticeRow extends NoticeSummary {
  signerName: string | undefined;
  signerPosition: string | undefined;
  sectionCount: number;
  taskCount: number;
}

/** A section as a table of the open data lists it. */
export interface SectionRow {
  notice: string;
  id: string;
  number: string;
  title: string | undefined;
  /** Topic ids. */
  topics: string[];
  text: string;
}

/** Every notice, newest first. */
export function listNoticeRows(db: Database): NoticeRow[] {
  const rows = db.all<SummaryRow & Omit<NoticeRow, keyof NoticeSummary>>(
    `SELECT ${SUMMARY}, signer_name AS signerName, signer_position AS signerPosition,
       (SELECT count(*) FROM section WHERE section.notice = notice.key AND number IS NOT NULL)
         AS sectionCount,
       (SELECT count(*) FROM task WHERE task.notice = notice.key) AS taskCount
     FROM notice ${NEWEST_FIRST}`,
  );
  return rows.map((row) => ({
    ...toSummary(row),
    signerName: row.signerName,
    signerPosition: row.signerPosition,
    sectionCount: row.sectionCount,
    taskCount: row.taskCount,
  }));
}

/**
 * Every numbered section, of the newest notice first, in reading order.
 *
 * @param longest as many UTF-16 units of its words as are wanted
 */
export function listSectionRows(db: Database, longest: number): SectionRow[] {
  const rows = db.all<Omit<SectionRow, 'topics'> & { topics: string | undefined }>(
    `SELECT notice.id AS notice, section.id, section.number, section.title,
       (SELECT group_concat(topic, ' ' ORDER BY section_topic.position) FROM section_topic
        WHERE section_topic.notice = section.notice AND section_topic.section = section.position)
         AS topics,
       substr(section.text, 1, ${longest}) AS text
     FROM section JOIN notice ON notice.key = section.notice
     WHERE section.number IS NOT NULL ${NEWEST_FIRST}, section.position`,
  );
  return rows.map(({ topics, text, ...row }) => ({
    ...row,
    topics: topics?.split(' ') ?? [],
    // SQLite counts code points, of which a text has no more than UTF-16 units.
    text: text.slice(0, longest),
  }));
}
