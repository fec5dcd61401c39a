import type { YearCount } from '../domain/calendar/year-pages.ts';
import type { DatedTask } from '../domain/notice/dated-tasks.ts';
import type { Database } from './database.ts';
import { fromDueRow } from './due-row.ts';
import { pickParties, type PartyRow } from './notice-findings.ts';
import { NEWEST_FIRST } from './notices.ts';
import { PLACE, toPlace, type PlaceRow } from './places.ts';

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

interface TaskRow extends PlaceRow {
  key: number;
  index: number;
  start: number;
  end: number;
  due_order: string;
  deadline: number | undefined;
  deadline_start: number | undefined;
  deadline_end: number | undefined;
  due_type: string | undefined;
  due: string | undefined;
  is_in_table: number;
}

const TASKS = `
  SELECT notice.key, task.position AS "index", task.start, task.end, task.due_order, task.deadline,
    deadline.start AS deadline_start, deadline.end AS deadline_end, deadline.due_type, deadline.due,
    EXISTS (SELECT 1 FROM block WHERE block.notice = task.notice AND block.section = task.section
      AND block.type = 'table' AND block.start <= task.start AND task.start < block.end
    ) AS is_in_table, ${PLACE}
  FROM task JOIN notice ON notice.key = task.notice
  JOIN section ON section.notice = task.notice AND section.position = task.section
  LEFT JOIN deadline ON deadline.notice = task.notice AND deadline.position = task.deadline`;

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

function toTasks(db: Database, rows: TaskRow[]): DatedTask[] {
  return rows.map((row): DatedTask => {
    const parties = db.all<PartyRow>(
      'SELECT task, role, agency FROM task_party WHERE notice = ? AND task = ?',
      row.key,
      row.index,
    );
    const { section_id: section = '', text = '', start, end, deadline } = row;
    return {
      ...toPlace(row),
      task: { section, start, end, ...pickParties(parties), deadline },
      index: row.index,
      deadline: toDeadline(row, section, text),
      lastDay: row.due_order === '9999' ? undefined : row.due_order,
      text,
      isInTable: row.is_in_table === 1,
    };
  });
}

function toDeadline(row: TaskRow, section: string, text: string): DatedTask['deadline'] {
  const { deadline_start: start, deadline_end: end, due_type, due } = row;
  if (start === undefined || end === undefined || !due_type || due === undefined) return undefined;
  const surface = text.slice(start, end);
  return { section, surface, start, end, due: fromDueRow({ due_type, due }) };
}
