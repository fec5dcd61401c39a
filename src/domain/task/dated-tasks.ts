import type { Deadline } from '../deadline/deadline.ts';
import { findLastDay } from '../deadline/format-due.ts';
import type { Notice } from '../notice/notice.ts';
import type { Task } from './task.ts';

/** A task with the notice that sets it, and with the time by which it is due. */
export interface DatedTask {
  notice: Notice;
  task: Task;
  /** Its place among the tasks of the notice, from 0. */
  index: number;
  deadline: Deadline | undefined;
  /** The last day of its deadline; undefined when it is due at no stated time. */
  lastDay: string | undefined;
  /** The year under which it is listed: of its deadline, else of its notice. */
  year: number;
}

/** All tasks of some notices, earliest deadline first; what is due at no stated time comes last. */
export function listTasks(notices: Notice[]): DatedTask[] {
  return notices.flatMap(toDatedTasks).sort(byDue);
}

/** The tasks of a notice, in the order of its text. */
export function toDatedTasks(notice: Notice): DatedTask[] {
  return notice.tasks.map((task, index) => toDatedTask(notice, task, index));
}

/** The tasks whose deadlines are the latest, the very latest first. */
export function findLatestTasks(tasks: DatedTask[], limit: number): DatedTask[] {
  const undatedFrom = tasks.findIndex(({ lastDay }) => lastDay === undefined);
  const end = undatedFrom < 0 ? tasks.length : undatedFrom;
  return tasks.slice(Math.max(0, end - limit), end).toReversed();
}

function toDatedTask(notice: Notice, task: Task, index: number): DatedTask {
  const deadline = task.deadline === undefined ? undefined : notice.deadlines[task.deadline];
  const lastDay = deadline && findLastDay(deadline.due);
  return {
    notice,
    task,
    index,
    deadline,
    lastDay,
    year: lastDay === undefined ? notice.year : Number(lastDay.slice(0, 4)),
  };
}

/** Plain dates are in order as strings; the sort is stable, so equal days stay newest notice first. */
function byDue(a: DatedTask, b: DatedTask): number {
  const [first, second] = [a.lastDay ?? UNDATED, b.lastDay ?? UNDATED];
  return first < second ? -1 : Number(first > second);
}

const UNDATED = '9999';
