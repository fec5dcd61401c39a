import type { Deadline } from '../deadline/deadline.ts';
import { findLastDay } from '../deadline/format-due.ts';
import { getPart } from './get-part.ts';
import type { Notice } from './notice.ts';
import type { Place } from './place.ts';
import type { Task } from '../task/task.ts';

/** A task with the place that sets it, and with the time by which it is due. */
export interface DatedTask extends Place {
  task: Task;
  /** Its place among the tasks of the notice, from 0. */
  index: number;
  deadline: Deadline | undefined;
  /** The last day of its deadline; undefined when it is due at no stated time. */
  lastDay: string | undefined;
  /** The words of the place; the task's range counts in them. */
  text: string;
  /** It stands in a table. */
  isInTable: boolean;
}

/** The tasks of a notice, in the order of its text. */
export function toDatedTasks(notice: Notice): DatedTask[] {
  const sections = new Map(notice.sections.map((section) => [section.id, section]));
  return notice.tasks.map((task, index) => {
    const section = sections.get(task.section);
    const { text, blocks } = section ?? getPart(notice, task.section);
    const deadline = task.deadline === undefined ? undefined : notice.deadlines[task.deadline];
    return {
      notice,
      section,
      part: section ? undefined : task.section,
      task,
      index,
      deadline,
      lastDay: deadline && findLastDay(deadline.due),
      text,
      isInTable: blocks.some(
        (block) =>
          block.type === 'table' &&
          block.start <= task.start &&
          task.start < block.start + block.text.length,
      ),
    };
  });
}
