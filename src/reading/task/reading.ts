import type { Role } from '../../domain/mention/mention.ts';
import type { Clause } from './clauses.ts';
import type { FoundTask } from './found-task.ts';
import type { Named } from './read-roles.ts';

/** The state of one reading: who has the duty when a sentence does not say. */
export interface Reading {
  text: string;
  mentions: readonly Named[];
  deadlines: readonly { start: number; end: number }[];
  roles: Role[];
  tasks: FoundTask[];
  isNarrative: boolean;
  /** Lead of a heading («Phòng Văn hóa - Thông tin:»): holds for the lines below it. */
  heading: string[];
  /** Lead of the sentence before, else of the heading. */
  lead: string[];
  line: number;
  /** The clause is the first of its line. */
  opensLine: boolean;
  /** The lines name to whom a letter goes. */
  isAddress: boolean;
  /** The last task of this line, which a completion belongs to. */
  open: FoundTask | undefined;
}

/** Keep a task, or complete the one before it («Hoàn thành và báo cáo …»). */
export function addTask(
  reading: Reading,
  clause: Clause,
  task: FoundTask,
  completes: boolean,
): void {
  const { open } = reading;
  if (completes && open && !(open.deadline !== undefined && task.deadline !== undefined)) {
    open.end = task.end;
    open.cooperating = [...new Set([...open.cooperating, ...task.cooperating])];
    open.reportTo = [...new Set([...open.reportTo, ...task.reportTo])];
    open.deadline ??= task.deadline;
    return;
  }
  if (task.lead.length === 0 && task.deadline === undefined) return;
  reading.tasks.push(task);
  if (!clause.isInner) reading.open = task;
}
