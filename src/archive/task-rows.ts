import type { DatedTask } from '../domain/notice/dated-tasks.ts';
import type { Database } from './database.ts';
import { fromDueRow } from './due-row.ts';
import { pickParties, type PartyRow } from './notice-findings.ts';
import { PLACE, toPlace, type PlaceRow } from './places.ts';

/** Where a task stands in the store, good for one reading of it. */
export interface TaskKey {
  /** notice.key */
  notice: number;
  position: number;
}

/** Read some tasks, in their order. */
export function readTasks(db: Database, keys: TaskKey[]): DatedTask[] {
  const wanted = keys.map(({ notice, position }) => [notice, position]);
  return db.all<TaskRow>(TASKS, JSON.stringify(wanted)).map((row): DatedTask => {
    const { section_id: section = '', text = '', start, end, deadline } = row;
    return {
      ...toPlace(row),
      task: { section, start, end, ...pickParties(readParties(row)), deadline },
      index: row.index,
      deadline: toDeadline(row, section, text),
      lastDay: row.due_order === UNDATED ? undefined : row.due_order,
      text,
      isInTable: row.is_in_table === 1,
    };
  });
}

/** What stands in place of the last day of a task that is due at no stated time. */
export const UNDATED = '9999';

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
  /** JSON: role and agency of each. */
  parties: string;
}

const TASKS = `
  SELECT notice.key, task.position AS "index", task.start, task.end, task.due_order, task.deadline,
    deadline.start AS deadline_start, deadline.end AS deadline_end, deadline.due_type, deadline.due,
    EXISTS (SELECT 1 FROM block WHERE block.notice = task.notice AND block.section = task.section
      AND block.type = 'table' AND block.start <= task.start AND task.start < block.end
    ) AS is_in_table,
    (SELECT json_group_array(json_array(role, agency) ORDER BY role, position) FROM task_party
      WHERE task_party.notice = task.notice AND task_party.task = task.position
    ) AS parties, ${PLACE}
  FROM json_each(?) AS wanted
  CROSS JOIN task ON task.notice = wanted.value ->> 0 AND task.position = wanted.value ->> 1
  JOIN notice ON notice.key = task.notice
  JOIN section ON section.notice = task.notice AND section.position = task.section
  LEFT JOIN deadline ON deadline.notice = task.notice AND deadline.position = task.deadline
  ORDER BY wanted.key`;

function readParties({ index, parties }: TaskRow): PartyRow[] {
  const rows = JSON.parse(parties) as [PartyRow['role'], string][]; // as selected above
  return rows.map(([role, agency]) => ({ task: index, role, agency }));
}

function toDeadline(row: TaskRow, section: string, text: string): DatedTask['deadline'] {
  const { deadline_start: start, deadline_end: end, due_type, due } = row;
  if (start === undefined || end === undefined || !due_type || due === undefined) return undefined;
  const surface = text.slice(start, end);
  return { section, surface, start, end, due: fromDueRow({ due_type, due }) };
}
