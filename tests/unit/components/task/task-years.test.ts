import { describe, expect, test } from 'vitest';
import {
  countTaskMonths,
  countTaskYears,
  listShownTasks,
  listTasksOfYear,
} from '../../../../src/archive/tasks.ts';
import {
  groupMonths,
  LONGEST_TASKS,
  MOST_TASKS,
  toMonthLinks,
  toTaskYears,
} from '../../../../src/components/task/task-years.ts';
import { toYearPages } from '../../../../src/domain/calendar/year-pages.ts';
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
const years = toTaskYears(countTaskYears(long.db));
const counts = countTaskMonths(long.db, 2020);
const pages = toYearPages(years, LONGEST_TASKS).filter(({ year }) => year === 2020);

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
    groupMonths(listTasksOfYear(long.db, 2020, page), counts, page).map(
      ({ name, isContinued, tasks: { length } }) => [name, isContinued, length],
    ),
  );
  expect(months).toEqual([
    [['Tháng 6', false, 250]],
    [
      ['Tháng 6', true, 100],
      ['Tháng 8', false, 100],
      ['Không nêu ngày', false, 50],
    ],
  ]);
});

test('toMonthLinks links each month to the page on which it begins', () => {
  expect(toMonthLinks(counts, pages[0]!)).toEqual([
    { name: 'Tháng 6', href: '/nhiem-vu/2020/#thang-6', count: 350 },
    { name: 'Tháng 8', href: '/nhiem-vu/2020/2/#thang-8', count: 100 },
    { name: 'Không nêu ngày', href: '/nhiem-vu/2020/2/#khong-neu-ngay', count: 50 },
  ]);
});

describe('toTaskYears', () => {
  test('counts the tasks of each year, newest first', () => {
    expect(years).toEqual([
      { year: 2020, count: 500 },
      { year: 2019, count: 2 },
    ]);
  });

  test('has no year while the overview holds every task', () => {
    expect(toTaskYears(countTaskYears(few.db))).toEqual([]);
    expect(toTaskYears([{ year: 2020, count: MOST_TASKS }])).toEqual([]);
    expect(toTaskYears([{ year: 2020, count: MOST_TASKS + 1 }])).toHaveLength(1);
  });
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
