import type { DatedTask } from '../domain/notice/dated-tasks.ts';
import type { Database, Value } from './database.ts';
import { fromDueRow } from './due-row.ts';
import { pickParties, type PartyRow } from './notice-findings.ts';
import { PLACE, toPlace, type PlaceRow } from './places.ts';

/** Which tasks are wanted, and in which order. */
export interface Choice {
  where: string;
  order: string;
  /** What the tasks are taken from, when it is not all of them. */
  from?: string;
}

/**
 * A query for the keys of tasks in order, with a limit and an offset as its last values: a list is
 * ordered before the words of any task are looked up.
 */
export function chooseTasks({ where, order, from = 'task' }: Choice): string {
  return `SELECT task.notice, task.position, row_number() OVER (ORDER BY ${order}) AS place
    FROM ${from} JOIN notice ON notice.key = task.notice
    WHERE ${where} ORDER BY place LIMIT ? OFFSET ?`;
}

/** Read the tasks that a query chooses. */
export function readTasks(db: Database, chosen: string, ...values: Value[]): DatedTask[] {
  const sql = `WITH chosen AS MATERIALIZED (${chosen}) ${TASKS} ORDER BY chosen.place`;
  return db.all<TaskRow>(sql, ...values).map((row): DatedTask => {
    const parties = db.all<PartyRow>(PARTIES, row.key, row.index);
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
  FROM chosen JOIN task ON task.notice = chosen.notice AND task.position = chosen.position
  JOIN notice ON notice.key = task.notice
  JOIN section ON section.notice = task.notice AND section.position = task.section
  LEFT JOIN deadline ON deadline.notice = task.notice AND deadline.position = task.deadline`;

const PARTIES = 'SELECT task, role, agency FROM task_party WHERE notice = ? AND task = ?';

function toDeadline(row: TaskRow, section: string, text: string): DatedTask['deadline'] {
  const { deadline_start: start, deadline_end: end, due_type, due } = row;
  if (start === undefined || end === undefined || !due_type || due === undefined) return undefined;
  const surface = text.slice(start, end);
  return { section, surface, start, end, due: fromDueRow({ due_type, due }) };
}
