import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { toDatedTasks } from '../../../../src/domain/notice/dated-tasks.ts';
import { readFolder } from '../read-folder.ts';

/** Every answer of the store against one that is computed from all notices, the plain way. */
const { db, notices, registry } = await readFolder('tests/sample');
export const agencyIds = registry.agencies.map(({ id }) => id);
export const topicIds = registry.topics.map(({ id }) => id);
export const years = [...new Set(notices.map(({ year }) => year))].toSorted((a, b) => b - a);

/** Ids of all parts of a notice in the order in which they are read. */
export const placesOf = ({ sections }: Notice) => [
  'preamble',
  ...sections.map(({ id }) => id),
  'closing',
  'recipients',
];
export const key = (notice: string, section?: string) => `${notice}#${section ?? ''}`;

/** Where an agency is named: a notice and the id of a part. */
export const namings = (agency: string) =>
  notices.flatMap((notice) =>
    placesOf(notice)
      .filter((id) =>
        notice.mentions.some(
          ({ section, agencies }) => section === id && agencies.includes(agency),
        ),
      )
      .map((id) => ({ notice, id })),
  );

export const countBy = <T>(list: T[], yearOf: (item: T) => number) =>
  [...Map.groupBy(list, yearOf)]
    .map(([year, { length }]) => ({ year, count: length }))
    .toSorted((a, b) => b.year - a.year);

export const rankOf = new Map(notices.map(({ id }, i) => [id, i]));
export const tasks = notices.flatMap(toDatedTasks);
export const toTaskKey = ({ notice, index }: { notice: { id: string }; index: number }) =>
  `${notice.id} ${index}`;
export const taskYear = (task: (typeof tasks)[number]) =>
  task.lastDay === undefined ? task.notice.year : Number(task.lastDay.slice(0, 4));
export const partiesOf = ({ task }: (typeof tasks)[number]) => [
  ...task.lead,
  ...task.cooperating,
  ...task.reportTo,
];
export const byDue = (a: (typeof tasks)[number], b: (typeof tasks)[number]) =>
  (a.lastDay ?? '9').localeCompare(b.lastDay ?? '9') ||
  rankOf.get(a.notice.id)! - rankOf.get(b.notice.id)! ||
  a.index - b.index;

export { db, notices, registry };
