import type { DatedTask } from '../domain/notice/dated-tasks.ts';
import type { Database } from './database.ts';
import { fromDueRow } from './due-row.ts';
import { pickParties, type PartyRow } from './notice-findings.ts';
import { PLACE, toPlace, type PlaceRow } from './places.ts';

/** A row of a query for tasks. */
export interface TaskRow extends PlaceRow {
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

/** The beginning of a query for tasks, with all that `toTasks` needs. */
export const TASKS = `
  SELECT notice.key, task.position AS "index", task.start, task.end, task.due_order, task.deadline,
    deadline.start AS deadline_start, deadline.end AS deadline_end, deadline.due_type, deadline.due,
    EXISTS (SELECT 1 FROM block WHERE block.notice = task.notice AND block.section = task.section
      AND block.type = 'table' AND block.start <= task.start AND task.start < block.end
    ) AS is_in_table, ${PLACE}
  FROM task JOIN notice ON notice.key = task.notice
  JOIN section ON section.notice = task.notice AND section.position = task.section
  LEFT JOIN deadline ON deadline.notice = task.notice AND deadline.position = task.deadline`;

/** Read tasks out of rows. */
export function toTasks(db: Database, rows: TaskRow[]): DatedTask[] {
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
