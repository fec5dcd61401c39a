import type { YearCount } from '../domain/calendar/year-pages.ts';
import type { DatedTask } from '../domain/notice/dated-tasks.ts';
import type { Database } from './database.ts';
import { NEWEST_FIRST } from './notice-summaries.ts';
import { TASKS, toTasks, type TaskRow } from './task-rows.ts';

/** How many tasks there are. */
export function countTasks(db: Database): number {
  return db.find<{ count: number }>('SELECT count(*) AS count FROM task')!.count;
}

/** How many tasks are due in each year, newest first; those at no stated time in their notice's. */
export function countTaskYears(db: Database): YearCount[] {
  return db.all('SELECT year, count(*) AS count FROM task GROUP BY year ORDER BY year DESC');
}

/** How many tasks are due in each month of a year; those at no stated time have none, and are last. */
export function countTaskMonths(
  db: Database,
  year: number,
): { month: string | undefined; count: number }[] {
  return db.all(
    `SELECT CASE WHEN due_order = '9999' THEN NULL ELSE substr(due_order, 6, 2) END AS month,
       count(*) AS count
     FROM task WHERE year = ? GROUP BY month ORDER BY min(due_order)`,
    year,
  );
}

/** The tasks of a year, earliest deadline first; what is due at no stated time comes last. */
export function listTasksOfYear(
  db: Database,
  year: number,
  { limit, offset }: { limit: number; offset: number },
): DatedTask[] {
  const sql = `${TASKS} WHERE task.year = ? ${BY_DUE} LIMIT ? OFFSET ?`;
  return toTasks(db, db.all<TaskRow>(sql, year, limit, offset));
}

/**
 * The tasks for an overview, the latest deadline first: all of them when there are no more than
 * `limit`, those due at no stated time last; else the latest dated ones.
 */
export function listShownTasks(db: Database, limit: number): DatedTask[] {
  const sql = `${TASKS} WHERE task.due_order <> '9999' ORDER BY task.due_order DESC,
    notice.known_on, notice.id DESC, task.position DESC LIMIT ?`;
  const latest = toTasks(db, db.all<TaskRow>(sql, limit));
  return countTasks(db) > limit ? latest : [...latest, ...listUndatedTasks(db)];
}

/**
 * The tasks for a calendar: the latest dated ones, of the newest notice first within a day.
 *
 * @param agency takes part in them; all tasks when absent
 */
export function listCalendarTasks(db: Database, limit: number, agency?: string): DatedTask[] {
  const part = agency === undefined ? '' : `AND ${TAKES_PART}`;
  const sql = `${TASKS} WHERE task.due_order <> '9999' ${part} ORDER BY task.due_order DESC,
    notice.known_on DESC, notice.id, task.position LIMIT ?`;
  return toTasks(db, db.all<TaskRow>(sql, ...(agency === undefined ? [] : [agency]), limit));
}

/** Every task, of the newest notice first, in the order of the text. */
export function listTasksOfAll(db: Database): DatedTask[] {
  return toTasks(db, db.all<TaskRow>(`${TASKS} ${NEWEST_FIRST}, task.position`));
}

/** Ids of the notices that set tasks due in a year, newest first. */
export function listTaskNotices(db: Database, year: number): string[] {
  return toIds(db.all(`${NOTICES} WHERE task.year = ? ${NEWEST_FIRST}`, year));
}

/** Ids of the notices that set tasks in which an agency takes part, newest first. */
export function listTaskNoticesOf(db: Database, agency: string): string[] {
  return toIds(db.all(`${NOTICES} WHERE ${TAKES_PART} ${NEWEST_FIRST}`, agency));
}

const NOTICES = `SELECT DISTINCT notice.id, notice.known_on
  FROM task JOIN notice ON notice.key = task.notice`;

const TAKES_PART = `EXISTS (SELECT 1 FROM task_party WHERE task_party.notice = task.notice
  AND task_party.task = task.position AND task_party.agency = ?)`;

const BY_DUE = 'ORDER BY task.due_order, notice.known_on DESC, notice.id, task.position';

/** Of the newest notice first. */
function listUndatedTasks(db: Database): DatedTask[] {
  return toTasks(db, db.all<TaskRow>(`${TASKS} WHERE task.due_order = '9999' ${BY_DUE}`));
}

function toIds(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
