import type { Due } from '../domain/deadline/deadline.ts';
import type { NoticeShare } from '../domain/notice/notice-share.ts';
import type { NoticeSummary } from '../domain/notice/notice-summary.ts';
import type { Database } from './database.ts';
import { fromDueRow } from './due-row.ts';
import { NEWEST_FIRST, SUMMARY, toSummary, type SummaryRow } from './notice-summaries.ts';
import { UNDATED } from './task-rows.ts';

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

/** A task as a table of the open data lists it; agencies by their ids. */
export interface TaskTableRow {
  notice: string;
  section: string;
  lead: string[];
  cooperating: string[];
  reportTo: string[];
  due: Due | undefined;
  lastDay: string | undefined;
  words: string;
}

/** Every notice of a year, newest first. */
export function listNoticeRows(db: Database, year: number): NoticeRow[] {
  const rows = db.all<SummaryRow & Omit<NoticeRow, keyof NoticeSummary>>(
    `SELECT ${SUMMARY}, signer_name AS signerName, signer_position AS signerPosition,
       (SELECT count(*) FROM section WHERE section.notice = notice.key AND number IS NOT NULL)
         AS sectionCount,
       (SELECT count(*) FROM task WHERE task.notice = notice.key) AS taskCount
     FROM notice WHERE notice.year = ? ${NEWEST_FIRST}`,
    year,
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
 * Every numbered section of a year, of the newest notice first, in reading order.
 *
 * @param longest as many UTF-16 units of its words as are wanted
 */
export function listSectionRows(db: Database, year: number, longest: number): SectionRow[] {
  const rows = db.list<StoredSection>(
    `SELECT notice.id, section.id, section.number, section.title,
       substr(section.text, 1, ${longest}),
       (SELECT group_concat(topic, ' ' ORDER BY section_topic.position) FROM section_topic
        WHERE section_topic.notice = section.notice AND section_topic.section = section.position)
     FROM section JOIN notice ON notice.key = section.notice
     WHERE notice.year = ? AND section.number IS NOT NULL ${NEWEST_FIRST}, section.position`,
    year,
  );
  return rows.map(([notice, id, number, title, text, topics]) => ({
    notice,
    id,
    number,
    title: title ?? undefined,
    topics: toList(topics),
    // SQLite counts code points, of which a text has no more than UTF-16 units.
    text: text.slice(0, longest),
  }));
}

type StoredSection = [
  notice: string,
  id: string,
  number: string,
  title: string | null,
  text: string,
  topics: string | null,
];

/** Every task of the notices of a year, of the newest notice first, in the order of the text. */
export function listTaskRows(db: Database, year: number): TaskTableRow[] {
  return db.list<StoredTask>(selectTasks('notice.year = ?'), year).map(toTaskRow);
}

/** The same of some notices, newest first. */
export function listTaskRowsOf(db: Database, shares: { key: number }[]): TaskTableRow[] {
  const chosen = 'notice.key IN (SELECT value FROM json_each(?))';
  const keys = JSON.stringify(shares.map(({ key }) => key));
  return db.list<StoredTask>(selectTasks(chosen), keys).map(toTaskRow);
}

/** The newest notices that set tasks, as many as have no more than `most` of them together. */
export function listNewestTaskShares(db: Database, most: number): NoticeShare[] {
  return db.all(
    `SELECT key, id, year, count FROM (
       SELECT notice.key, notice.id, notice.year, count(*) AS count,
         sum(count(*)) OVER (${NEWEST_FIRST}) AS total, notice.known_on
       FROM notice JOIN task ON task.notice = notice.key GROUP BY notice.key
     ) AS notice WHERE total <= ? ${NEWEST_FIRST}`,
    most,
  );
}

/** How many rows the tables of a year have. */
export interface TableCount {
  year: number;
  notices: number;
  sections: number;
  tasks: number;
}

/** How many rows the tables of each year have, newest year first. */
export function countTableRows(db: Database): TableCount[] {
  const count = (table: string, where = '') =>
    `(SELECT count(*) FROM notice AS own JOIN ${table} ON ${table}.notice = own.key
      WHERE own.year = notice.year ${where})`;
  return db.all(
    `SELECT year, count(*) AS notices, ${count('section', 'AND section.number IS NOT NULL')}
       AS sections, ${count('task')} AS tasks
     FROM notice GROUP BY year ORDER BY year DESC`,
  );
}

type StoredTask = [
  notice: string,
  section: string,
  start: number,
  end: number,
  dueOrder: string,
  dueType: string | null,
  due: string | null,
  /** Role and agency id of each, joined by spaces. */
  parties: string | null,
  /** The words of the section up to the end of the task; SQLite counts code points. */
  text: string,
];

function selectTasks(where: string): string {
  return `SELECT notice.id, section.id, task.start, task.end, task.due_order,
      deadline.due_type, deadline.due,
      (SELECT group_concat(role || ' ' || agency, ' ' ORDER BY role, position) FROM task_party
        WHERE task_party.notice = task.notice AND task_party.task = task.position),
      substr(section.text, 1, task.end)
    FROM notice JOIN task ON task.notice = notice.key
    JOIN section ON section.notice = task.notice AND section.position = task.section
    LEFT JOIN deadline ON deadline.notice = task.notice AND deadline.position = task.deadline
    WHERE ${where} ${NEWEST_FIRST}, task.position`;
}

function toTaskRow(row: StoredTask): TaskTableRow {
  const [notice, section, start, end, dueOrder, dueType, due, parties, text] = row;
  return {
    notice,
    section,
    ...toParties(toList(parties)),
    due: dueType === null || due === null ? undefined : fromDueRow({ due_type: dueType, due }),
    lastDay: dueOrder === UNDATED ? undefined : dueOrder,
    words: text.slice(start, end).trim(),
  };
}

function toParties(words: string[]): Pick<TaskTableRow, 'lead' | 'cooperating' | 'reportTo'> {
  const parties = { lead: [] as string[], cooperating: [] as string[], reportTo: [] as string[] };
  for (let i = 1; i < words.length; i += 2)
    parties[words[i - 1] as keyof typeof parties].push(words[i]!); // pairs, as selected above
  return parties;
}

function toList(ids: string | null): string[] {
  return ids?.split(' ') ?? [];
}
