import type { YearCount } from '../domain/calendar/year-pages.ts';
import type { DatedTask } from '../domain/notice/dated-tasks.ts';
import type { NoticeShare } from '../domain/notice/notice-share.ts';
import type { Database } from './database.ts';
import { NEWEST_FIRST } from './notice-summaries.ts';
import { readTasks, UNDATED, type TaskKey } from './task-rows.ts';

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
    `SELECT CASE WHEN due_order = '${UNDATED}' THEN NULL ELSE substr(due_order, 6, 2) END AS month,
       count(*) AS count
     FROM task WHERE year = ? GROUP BY month ORDER BY min(due_order)`,
    year,
  );
}

/**
 * How many rows the list of each year has, newest first: one a dated task, and one a notice for those
 * of its tasks that are due at no stated time.
 */
export function countTaskRows(db: Database): YearCount[] {
  return db.all(
    `SELECT year, count(nullif(due_order, '${UNDATED}'))
       + count(DISTINCT CASE due_order WHEN '${UNDATED}' THEN notice END) AS count
     FROM task GROUP BY year ORDER BY year DESC`,
  );
}

/** The dated tasks of a year, earliest deadline first, each with the id of its notice. */
export function listTaskKeys(db: Database, year: number): (TaskKey & { id: string })[] {
  return db.all(
    `SELECT task.notice, task.position, notice.id FROM task JOIN notice ON notice.key = task.notice
     WHERE task.year = ? AND ${IS_DATED} ORDER BY ${BY_DUE}`,
    year,
  );
}

/** The notices of a year that set tasks due at no stated time, newest first, and how many each sets. */
export function listUndatedShares(db: Database, year: number): NoticeShare[] {
  return db.all(
    `SELECT notice.key, notice.id, notice.year, count(*) AS count
     FROM task JOIN notice ON notice.key = task.notice
     WHERE task.year = ? AND NOT ${IS_DATED} GROUP BY notice.key ${NEWEST_FIRST}`,
    year,
  );
}

/**
 * The tasks for an overview, the latest deadline first: all of them when there are no more than
 * `limit`, those due at no stated time last; else the latest dated ones.
 */
export function listShownTasks(db: Database, limit: number): DatedTask[] {
  const latest = choose(db, `WHERE ${IS_DATED} AND ${amongLatest(limit)}`, LATEST_FIRST, limit);
  if (countTasks(db) > limit) return readTasks(db, latest);
  return readTasks(db, [...latest, ...choose(db, `WHERE NOT ${IS_DATED}`, BY_DUE, limit)]);
}

function choose(db: Database, where: string, order: string, limit: number): TaskKey[] {
  return db.all(
    `SELECT task.notice, task.position FROM task JOIN notice ON notice.key = task.notice
     ${where} ORDER BY ${order} LIMIT ?`,
    limit,
  );
}

/** Leaves little to be ordered: the index on the last day tells how far back the latest ones reach. */
export function amongLatest(limit: number): string {
  return `task.due_order >= ifnull((SELECT due_order FROM task WHERE ${IS_DATED}
    ORDER BY due_order DESC LIMIT 1 OFFSET ${limit - 1}), '')`;
}

/** A condition on `task`. */
export const IS_DATED = `(task.due_order <> '${UNDATED}')`;
const BY_DUE = 'task.due_order, notice.known_on DESC, notice.id, task.position';
const LATEST_FIRST = 'task.due_order DESC, notice.known_on, notice.id DESC, task.position DESC';
