import type { Deadline } from '../../domain/deadline/deadline.ts';
import { findLastDay } from '../../domain/deadline/format-due.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Place } from '../../domain/notice/place.ts';

/** A deadline as a list shows it: what it is for, and who must meet it. */
export interface DeadlineEntry extends Place {
  deadline: Deadline;
  /** Ids of the bodies in charge of the tasks due then, as far as the sentence says. */
  lead: string[];
  /** Undefined for a recurrence or mere words. */
  lastDay: string | undefined;
}

/** The deadlines of a notice, earliest first; those without a date of their own come last. */
export function toDeadlineEntries(notice: Notice): DeadlineEntry[] {
  const tasks = Map.groupBy(notice.tasks, ({ deadline }) => deadline);
  const sections = new Map(notice.sections.map((section) => [section.id, section]));
  return notice.deadlines
    .map((deadline, i) => {
      const section = sections.get(deadline.section);
      return {
        notice,
        section,
        part: section ? undefined : deadline.section,
        deadline,
        lead: [...new Set(tasks.get(i)?.flatMap(({ lead }) => lead))],
        lastDay: findLastDay(deadline.due),
      };
    })
    .toSorted(earliestFirst);
}

/** Order by last day; what has none comes after everything dated. */
export function earliestFirst(
  a: { lastDay: string | undefined },
  b: { lastDay: string | undefined },
): number {
  const [first, second] = [a.lastDay ?? UNDATED, b.lastDay ?? UNDATED];
  return first < second ? -1 : Number(first > second);
}

const UNDATED = '9999';
