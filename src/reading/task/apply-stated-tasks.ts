import type { Due } from '../../domain/deadline/deadline.ts';
import type { Role } from '../../domain/mention/mention.ts';
import type { StatedTask } from '../../domain/task/stated-task.ts';
import type { FoundTask } from './found-task.ts';

interface Range {
  start: number;
  end: number;
}

/** What was found in one text; `roles` is parallel to `mentions`. */
export interface TaskReading {
  mentions: readonly (Range & { agencies: string[] })[];
  roles: Role[];
  deadlines: (Range & { due: Due })[];
  tasks: FoundTask[];
}

/**
 * Put the tasks that an archivist stated in the place of the found ones that they overlap. The
 * sentence's mentions get the roles stated, and its words for a deadline the time stated; where it
 * has no such words, the whole of it stands for the deadline.
 */
export function applyStatedTasks(
  reading: TaskReading,
  stated: readonly (Range & StatedTask)[],
): TaskReading {
  return stated.reduce(applyStatedTask, reading);
}

function applyStatedTask(reading: TaskReading, stated: Range & StatedTask): TaskReading {
  const { mentions, roles, tasks } = reading;
  const replaced = tasks.filter((task) => overlaps(task, stated));
  const { deadlines, deadline } = stateDue(reading.deadlines, stated, replaced);
  const lead = stated.lead ?? collect(replaced, 'lead');
  const cooperating = stated.cooperating ?? without(collect(replaced, 'cooperating'), lead);
  const reportTo = without(collect(replaced, 'reportTo'), lead);
  const task = { start: stated.start, end: stated.end, lead, cooperating, reportTo, deadline };
  return {
    mentions,
    roles: roles.map((role, i) =>
      overlaps(mentions[i]!, stated) ? stateRole(role, mentions[i]!.agencies, stated) : role,
    ),
    deadlines,
    tasks: [...tasks.filter((other) => !replaced.includes(other)), task].toSorted(
      (a, b) => a.start - b.start,
    ),
  };
}

/** The words for the stated time: those that say the same, else the sentence's first, else all. */
function stateDue(
  deadlines: TaskReading['deadlines'],
  { start, end, due }: Range & StatedTask,
  replaced: FoundTask[],
): { deadlines: TaskReading['deadlines']; deadline: number | undefined } {
  if (!due) {
    const found = replaced.find((task) => task.deadline !== undefined);
    return { deadlines, deadline: found?.deadline };
  }
  const inside = [...deadlines.keys()].filter((i) => overlaps(deadlines[i]!, { start, end }));
  const same = inside.find((i) => JSON.stringify(deadlines[i]!.due) === JSON.stringify(due));
  const deadline = same ?? inside[0];
  if (deadline === undefined)
    return { deadlines: [...deadlines, { start, end, due }], deadline: deadlines.length };
  return {
    deadlines: deadlines.map((other, i) => (i === deadline ? { ...other, due } : other)),
    deadline,
  };
}

function stateRole(role: Role, agencies: string[], { lead, cooperating }: StatedTask): Role {
  if (agencies.some((id) => lead?.includes(id))) return 'lead';
  if (agencies.some((id) => cooperating?.includes(id))) return 'cooperating';
  const isTaken = (role === 'lead' && lead) || (role === 'cooperating' && cooperating);
  return isTaken ? 'mentioned' : role;
}

function collect(tasks: FoundTask[], role: 'lead' | 'cooperating' | 'reportTo'): string[] {
  return [...new Set(tasks.flatMap((task) => task[role]))];
}

function without(ids: string[], taken: string[]): string[] {
  return ids.filter((id) => !taken.includes(id));
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
