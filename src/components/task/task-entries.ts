import { type DatedTask, toDatedTasks } from '../../domain/notice/dated-tasks.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { formatPlace } from '../../domain/notice/place-name.ts';
import { toAnchor, toSectionPath } from '../../domain/site/address.ts';
import type { Task } from '../../domain/task/task.ts';
import { findDuty, findTaskWords, type TaskWords } from './task-words.ts';

/** A task as a list shows it. */
export interface TaskEntry extends DatedTask, TaskWords {
  /** Who takes part, by role; agency ids. */
  parties: { role: string; agencies: string[] }[];
  href: string;
  place: string;
}

/** As many UTF-16 units of the sentence as a list shows; the link leads to all of it. */
const LONGEST_SENTENCE = 260;

/** As many of them as the page of a notice repeats of what stands above. */
const LONGEST_DUTY = 140;

/** The tasks of a notice for its own page, in the order of its text. */
export function toTaskEntries(notice: Notice): TaskEntry[] {
  const mentions = Map.groupBy(notice.mentions, ({ section }) => section);
  return toDatedTasks(notice).map((dated) => {
    const { task } = dated;
    return {
      ...dated,
      ...findDuty(dated, mentions.get(task.section) ?? [], LONGEST_DUTY),
      parties: toParties(task),
      href: `#${toAnchor(task.section)}`,
      place: formatPlace(dated),
    };
  });
}

/** A task of the archive, ready to be listed. */
export function toTaskEntry(dated: DatedTask): TaskEntry {
  const { notice, task } = dated;
  return {
    ...dated,
    ...findTaskWords(dated, LONGEST_SENTENCE),
    parties: toParties(task),
    href: toSectionPath(notice.id, task.section),
    place: formatPlace(dated),
  };
}

function toParties({ lead, cooperating, reportTo }: Task): TaskEntry['parties'] {
  return [
    { role: 'Chủ trì', agencies: lead },
    { role: 'Phối hợp', agencies: cooperating },
    { role: 'Nhận báo cáo', agencies: reportTo },
  ].filter(({ agencies }) => agencies.length > 0);
}
