import type { Agency } from '../../domain/agency/agency.ts';
import { type Catalog, getPart } from '../../domain/catalog/catalog.ts';
import type { Deadline } from '../../domain/deadline/deadline.ts';
import { findLastDay } from '../../domain/deadline/format-due.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { formatPlace } from '../../domain/notice/place-name.ts';
import { toSectionPath } from '../../domain/site/address.ts';
import type { Task } from '../../domain/task/task.ts';
import { earliestFirst } from '../deadline/deadline-entries.ts';
import { shorten } from '../notice/outline-tree.ts';

/** A task as a list shows it. */
export interface TaskEntry {
  notice: Notice;
  /** The sentence that sets the task, in the words of the notice. */
  words: string;
  parties: { role: string; agencies: Agency[] }[];
  deadline: Deadline | undefined;
  lastDay: string | undefined;
  href: string;
  place: string;
}

/** As many UTF-16 units of the sentence as a list shows; the link leads to all of it. */
const LONGEST_SENTENCE = 260;

/** The tasks of a notice, in the order of its text. */
export function toTaskEntries(notice: Notice, catalog: Catalog): TaskEntry[] {
  return notice.tasks.map((task) => {
    const deadline = task.deadline === undefined ? undefined : notice.deadlines[task.deadline];
    const section = notice.sections.find(({ id }) => id === task.section);
    const part = section ? undefined : task.section;
    const { text } = getPart(notice, task.section);
    return {
      notice,
      words: shorten(text.slice(task.start, task.end).trim(), LONGEST_SENTENCE),
      parties: toParties(task, catalog),
      deadline,
      lastDay: deadline && findLastDay(deadline.due),
      href: toSectionPath(notice.id, task.section),
      place: formatPlace({ section, part }),
    };
  });
}

/** All tasks of the archive that have a deadline, latest first, and then those that have none. */
export function findAllTasks(catalog: Catalog): TaskEntry[] {
  const entries = catalog.notices.flatMap((notice) => toTaskEntries(notice, catalog));
  const dated = entries.filter((entry) => entry.lastDay !== undefined);
  const undated = entries.filter((entry) => entry.lastDay === undefined);
  return [...dated.toSorted((a, b) => earliestFirst(b, a)), ...undated];
}

function toParties({ lead, cooperating, reportTo }: Task, catalog: Catalog) {
  return [
    { role: 'Chủ trì', agencies: lead.map(catalog.agency) },
    { role: 'Phối hợp', agencies: cooperating.map(catalog.agency) },
    { role: 'Nhận báo cáo', agencies: reportTo.map(catalog.agency) },
  ].filter(({ agencies }) => agencies.length > 0);
}
