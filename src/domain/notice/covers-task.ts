import type { Notice } from './notice.ts';
import type { Task } from '../task/task.ts';

/**
 * Whether a place of a notice holds a task: the notice as a whole does, a section holds its own and
 * those of the sections inside it, and a list item those of its words.
 */
export function coversTask(place: string | undefined, task: Task, notice: Notice): boolean {
  if (place === undefined) return true;
  const bySection = new Map(notice.sections.map((section) => [section.id, section]));
  for (let id: string | undefined = task.section; id; id = bySection.get(id)?.parent)
    if (id === place) return true;
  return (bySection.get(task.section)?.blocks ?? []).some(
    (block) =>
      block.type !== 'table' &&
      block.anchor === place &&
      task.start < block.start + block.text.length &&
      block.start < task.end,
  );
}
