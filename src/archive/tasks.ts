import type { YearCount } from '../domain/calendar/year-pages.ts';
import type { DatedTask } from '../domain/notice/dated-tasks.ts';
import type { Database } from './database.ts';
import { chooseTasks, readTasks } from './task-rows.ts';

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
  const chosen = chooseTasks({ where: 'task.year = ?', order: BY_DUE });
  return readTasks(db, chosen, year, limit, offset);
}

/**
 * The tasks for an overview, the latest deadline first: all of them when there are no more than
 * `limit`, those due at no stated time last; else the latest dated ones.
 */
export function listShownTasks(db: Database, limit: number): DatedTask[] {
  const latest = readTasks(db, chooseTasks({ where: IS_DATED, order: LATEST_FIRST }), limit, 0);
  if (countTasks(db) > limit) return latest;
  const undated = chooseTasks({ where: `NOT ${IS_DATED}`, order: BY_DUE });
  return [...latest, ...readTasks(db, undated, limit, 0)];
}

/**
 * The tasks for a calendar: the latest dated ones, of the newest notice first within a day.
 *
 * @param agency takes part in them; all tasks when absent
 */
export function listCalendarTasks(db: Database, limit: number, agency?: string): DatedTask[] {
  const order = 'task.due_order DESC, notice.known_on DESC, notice.id, task.position';
  const chosen = { where: IS_DATED, order };
  if (agency === undefined) return readTasks(db, chooseTasks(chosen), limit, 0);
  return readTasks(db, chooseTasks({ ...chosen, from: TAKING_PART }), agency, limit, 0);
}

/** Every task, of the newest notice first, in the order of the text. */
export function listTasksOfAll(db: Database): DatedTask[] {
  const order = 'notice.known_on DESC, notice.id, task.position';
  return readTasks(db, chooseTasks({ where: 'true', order }), -1, 0);
}

/** The tasks in which an agency takes part. */
const TAKING_PART = `(SELECT DISTINCT notice, task FROM task_party WHERE agency = ?) AS part
  JOIN task ON task.notice = part.notice AND task.position = part.task`;

const IS_DATED = "(task.due_order <> '9999')";
const BY_DUE = 'task.due_order, notice.known_on DESC, notice.id, task.position';
const LATEST_FIRST = 'task.due_order DESC, notice.known_on, notice.id DESC, task.position DESC';
