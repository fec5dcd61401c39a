import { describe, expect, test } from 'vitest';
import { readDigests, type NoticeGroup } from '../../../../src/archive/digests.ts';
import type { Notice } from '../../../../src/domain/notice/notice.ts';
import { agencyIds, db, notices, partiesOf, tasks, taskYear, topicIds, years } from './naive.ts';

const dueYears = [...new Set(tasks.map((task) => `${taskYear(task)}`))];
const groups: NoticeGroup[] = [
  { group: 'all' },
  ...years.map((year) => ({ group: 'all', year }) as const),
  ...agencyIds.flatMap((owner) => [
    { group: 'naming', owner } as const,
    { group: 'tasksOf', owner } as const,
    ...years.map((year) => ({ group: 'naming', owner, year }) as const),
  ]),
  ...topicIds.map((owner) => ({ group: 'filed', owner }) as const),
  ...dueYears.map((owner) => ({ group: 'tasksDue', owner }) as const),
];

describe('keyOf a group', () => {
  test.each(notices.slice(0, 12))('changes with $id exactly where it belongs', (notice) => {
    const before = groups.map(readDigests(db).keyOf);
    db.execute('SAVEPOINT change');
    db.run("UPDATE notice SET digest = 'khác' WHERE id = ?", notice.id);
    const after = groups.map(readDigests(db).keyOf);
    db.execute('ROLLBACK TO change; RELEASE change');
    const changed = groups.filter((_, i) => before[i] !== after[i]);
    expect(changed).toEqual(groups.filter((group) => holds(group, notice)));
  });
});

/** Whether a group has a notice, the plain way; no notice of the sample says anything of these. */
function holds({ group, owner = '', year = NaN }: NoticeGroup, notice: Notice): boolean {
  if (!Number.isNaN(year) && notice.year !== year) return false;
  const own = tasks.filter((task) => task.notice.id === notice.id);
  switch (group) {
    case 'all':
      return true;
    case 'naming':
      return notice.mentions.some(({ agencies }) => agencies.includes(owner));
    case 'filed':
      return [notice, ...notice.sections].some(({ topics }) => topics.includes(owner));
    case 'tasksOf':
      return own.some((task) => partiesOf(task).includes(owner));
    case 'tasksDue':
      return own.some((task) => `${taskYear(task)}` === owner);
  }
}
