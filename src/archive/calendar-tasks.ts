import type { Database } from './database.ts';
import type { TaskKey } from './task-rows.ts';
import { amongLatest, IS_DATED } from './tasks.ts';

/** A dated task, by its key and the id of its notice. */
export interface CalendarTask extends TaskKey {
  id: string;
  lastDay: string;
}

/**
 * The tasks for a calendar, the latest first, of the newest notice first within a day: what is due,
 * and a year back. As a build knows no today, the year is counted from the newest notice; from the
 * last task when all are older, so that a calendar once followed is never gone.
 *
 * @param agency takes part in them; all tasks when absent
 */
export function listCalendarTasks(db: Database, limit: number, agency?: string): CalendarTask[] {
  const tasks = agency === undefined ? listLatest(db, limit) : listLatestOf(db, limit, agency);
  return keepYear(tasks, findNewestDay(db));
}

/**
 * The same for each agency. Those that have tasks in the year before the newest notice are served by
 * one statement, which reads the tasks since the year before that.
 */
export function listAgencyCalendars(
  db: Database,
  limit: number,
  agencies: { id: string }[],
): Map<string, CalendarTask[]> {
  const newest = findNewestDay(db);
  const lastYear = toYearBefore(newest);
  const recent = db.all<CalendarTask & { agency: string }>(SINCE, toYearBefore(lastYear));
  const recentOf = Map.groupBy(recent, ({ agency }) => agency);
  return new Map(
    agencies.map(({ id }) => {
      const own = recentOf.get(id) ?? [];
      const [latest] = own;
      const isEnough = latest !== undefined && latest.lastDay >= lastYear;
      const tasks = isEnough ? own.slice(0, limit) : listLatestOf(db, limit, id);
      return [id, keepYear(tasks, newest)];
    }),
  );
}

function findNewestDay(db: Database): string {
  return db.find<{ day: string }>('SELECT max(known_on) AS day FROM notice')?.day ?? '';
}

function keepYear(tasks: CalendarTask[], newest: string): CalendarTask[] {
  const [latest] = tasks;
  if (!latest) return [];
  const since = toYearBefore(latest.lastDay < newest ? latest.lastDay : newest);
  return tasks.filter(({ lastDay }) => lastDay >= since);
}

/** Whether there is a dated task for a calendar, perhaps of those in which an agency takes part. */
export function hasCalendar(db: Database, agency?: string): boolean {
  const sql = `SELECT 1 FROM ${agency === undefined ? 'task' : PART} WHERE ${IS_DATED}`;
  const values = agency === undefined ? [] : [agency];
  return db.find(`${sql} LIMIT 1`, ...values) !== undefined;
}

function listLatest(db: Database, limit: number): CalendarTask[] {
  return db.all(
    `${TASKS} FROM task JOIN notice ON notice.key = task.notice
     WHERE ${IS_DATED} AND ${amongLatest(limit)} ${ORDER} LIMIT ?`,
    limit,
  );
}

function listLatestOf(db: Database, limit: number, agency: string): CalendarTask[] {
  const sql = `${TASKS} FROM ${TAKING_PART} JOIN notice ON notice.key = task.notice
    WHERE ${IS_DATED} ${ORDER} LIMIT ?`;
  return db.all(sql, agency, limit);
}

/** The day need not exist: it is only compared. */
function toYearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

const TASKS = 'SELECT task.notice, task.position, notice.id, task.due_order AS lastDay';

/** Begins with the rows of the agency, which are far fewer than the tasks. */
const TAKING_PART = toPart('(SELECT DISTINCT notice, task FROM task_party WHERE agency = ?)');

/** The same, where a task may come twice. */
const PART = toPart('(SELECT notice, task FROM task_party WHERE agency = ?)');

function toPart(rows: string): string {
  return `${rows} AS part
    CROSS JOIN task ON task.notice = part.notice AND task.position = part.task`;
}

const ORDER = 'ORDER BY task.due_order DESC, notice.known_on DESC, notice.id, task.position';

const SINCE = `SELECT DISTINCT task_party.agency, task.notice, task.position, notice.id,
    task.due_order AS lastDay
  FROM task CROSS JOIN task_party
    ON task_party.notice = task.notice AND task_party.task = task.position
  JOIN notice ON notice.key = task.notice
  WHERE ${IS_DATED} AND task.due_order >= ? ${ORDER}`;
