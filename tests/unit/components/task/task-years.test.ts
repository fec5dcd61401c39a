import { describe, expect, test } from 'vitest';
import {
  countTaskMonths,
  countTaskRows,
  listShownTasks,
  listTaskKeys,
  listUndatedShares,
} from '../../../../src/archive/tasks.ts';
import { toTaskPages } from '../../../../src/components/task/task-pages.ts';
import {
  groupMonths,
  hasTaskYears,
  MOST_TASKS,
  toMonthLinks,
} from '../../../../src/components/task/task-years.ts';
import { readTasks } from '../../../../src/archive/task-rows.ts';
import { readNotices } from '../../archive/make-archive.ts';

const repeat = (count: number, words: string) =>
  Array.from({ length: count }, () => `Giao Công an huyện tuần tra${words}.`);
const toBody = (tasks: string[]) => tasks.map((task, i) => `${i + 1}. ${task}`).join('\n\n');

const long = await readNotices({
  '2019/cuoi-nam': ['', toBody(repeat(2, ' trước ngày 31/12/2019'))],
  '2020/ca-nam': [
    '',
    toBody([
      ...repeat(350, ' trước ngày 30/6/2020'),
      ...repeat(100, ' trước ngày 15/8/2020'),
      ...repeat(50, ''),
    ]),
  ],
});
const counts = countTaskMonths(long.db, 2020);
const pages = toTaskPages(
  countTaskRows(long.db),
  (year) => listTaskKeys(long.db, year),
  (year) => listUndatedShares(long.db, year),
).filter(({ year }) => year === 2020);

const few = await readNotices({
  '2020/it': [
    '',
    toBody([
      ...repeat(1, ' trước ngày 30/6/2020'),
      ...repeat(1, ' trước ngày 15/8/2020'),
      ...repeat(1, ''),
    ]),
  ],
});

test('groupMonths divides a long year into pages and a month across them', () => {
  const months = pages.map((page) =>
    groupMonths(readTasks(long.db, page.dated), counts, page).map(
      ({ name, isContinued, tasks: { length } }) => [name, isContinued, length],
    ),
  );
  expect(months).toEqual([
    [['Tháng 6', false, 151]],
    [['Tháng 6', true, 151]],
    [
      ['Tháng 6', true, 48],
      ['Tháng 8', false, 100],
    ],
  ]);
});

test('toTaskPages ends a year with the notices whose tasks state no time', () => {
  expect(pages.map(({ undated }) => undated.map(({ id, count }) => [id, count]))).toEqual([
    [],
    [],
    [['2020/ca-nam', 50]],
  ]);
});

test('toMonthLinks links each month to the page on which it begins', () => {
  expect(toMonthLinks(counts, pages[0]!)).toEqual([
    { name: 'Tháng 6', href: '/nhiem-vu/2020/#thang-6', count: 350 },
    { name: 'Tháng 8', href: '/nhiem-vu/2020/3/#thang-8', count: 100 },
    { name: 'Không nêu ngày', href: '/nhiem-vu/2020/3/#khong-neu-ngay', count: 50 },
  ]);
});

test('hasTaskYears waits until the overview does not hold every task', () => {
  expect(hasTaskYears(MOST_TASKS)).toBe(false);
  expect(hasTaskYears(MOST_TASKS + 1)).toBe(true);
});

describe('listShownTasks', () => {
  test('shows the latest deadlines first', () => {
    const shown = listShownTasks(long.db, MOST_TASKS);
    expect(shown).toHaveLength(60);
    expect(new Set(shown.map(({ lastDay }) => lastDay))).toEqual(new Set(['2020-08-15']));
  });

  test('shows what has no deadline last, when there are few', () => {
    expect(listShownTasks(few.db, MOST_TASKS).map(({ lastDay }) => lastDay)).toEqual([
      '2020-08-15',
      '2020-06-30',
      undefined,
    ]);
  });
});
