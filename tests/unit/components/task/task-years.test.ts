import { describe, expect, test } from 'vitest';
import {
  countTaskYears,
  findShownTasks,
  listTaskYears,
} from '../../../../src/components/task/task-years.ts';
import type { DatedTask } from '../../../../src/domain/task/dated-tasks.ts';
import { openCatalog } from '../../exports/archive.ts';

const [model] = (await openCatalog()).tasks;
const due = (lastDay: string | undefined): DatedTask => ({
  ...model!,
  lastDay,
  year: lastDay === undefined ? 2020 : Number(lastDay.slice(0, 4)),
});
const repeat = (count: number, lastDay: string | undefined) =>
  Array.from({ length: count }, () => due(lastDay));

const tasks = [
  ...repeat(2, '2019-12-31'),
  ...repeat(350, '2020-06-30'),
  ...repeat(100, '2020-08-15'),
  ...repeat(50, undefined),
];

describe('listTaskYears', () => {
  test('divides a long year into pages and a month across them', () => {
    const pages = listTaskYears({ tasks }).filter(({ year }) => year === 2020);
    expect(
      pages.map(({ months }) =>
        months.map(({ name, isContinued, tasks: { length } }) => [name, isContinued, length]),
      ),
    ).toEqual([
      [['Tháng 6', false, 250]],
      [
        ['Tháng 6', true, 100],
        ['Tháng 8', false, 100],
        ['Không nêu ngày', false, 50],
      ],
    ]);
  });

  test('links each month to the page on which it begins', () => {
    const [page] = listTaskYears({ tasks }).filter(({ year }) => year === 2020);
    expect(page!.contents).toEqual([
      { name: 'Tháng 6', href: '/nhiem-vu/2020/#thang-6', count: 350 },
      { name: 'Tháng 8', href: '/nhiem-vu/2020/2/#thang-8', count: 100 },
      { name: 'Không nêu ngày', href: '/nhiem-vu/2020/2/#khong-neu-ngay', count: 50 },
    ]);
  });

  test('has no page while the overview holds every task', () => {
    expect(listTaskYears({ tasks: tasks.slice(0, 60) })).toEqual([]);
    expect(countTaskYears({ tasks: tasks.slice(0, 60) })).toEqual([]);
  });
});

describe('findShownTasks', () => {
  test('shows the latest deadlines first', () => {
    const shown = findShownTasks({ tasks });
    expect(shown).toHaveLength(60);
    expect(new Set(shown.map(({ lastDay }) => lastDay))).toEqual(new Set(['2020-08-15']));
  });

  test('shows what has no deadline last, when there are few', () => {
    const few = [due('2020-06-30'), due('2020-08-15'), due(undefined)];
    expect(findShownTasks({ tasks: few }).map(({ lastDay }) => lastDay)).toEqual([
      '2020-08-15',
      '2020-06-30',
      undefined,
    ]);
  });
});
