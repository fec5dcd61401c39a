import { describe, expect, test } from 'vitest';
import { countNoticeYears } from '../../../../src/archive/notice-summaries.ts';
import {
  fillYearPages,
  toYearPages,
  type YearPage,
} from '../../../../src/domain/calendar/year-pages.ts';
import { readNotices } from '../../archive/make-archive.ts';

const years = [
  { year: 2021, count: 1 },
  { year: 2020, count: 3 },
  { year: 2018, count: 1 },
];

describe('toYearPages', () => {
  test('gives every year a page, newest first', () => {
    expect(toYearPages(years, 10).map(({ year, limit }) => [year, limit])).toEqual([
      [2021, 1],
      [2020, 3],
      [2018, 1],
    ]);
  });

  test('divides a long year evenly and keeps the order', () => {
    const pages = toYearPages(years, 2).filter(({ year }) => year === 2020);
    expect(pages).toEqual([
      { year: 2020, number: 1, pageCount: 2, offset: 0, limit: 2 },
      { year: 2020, number: 2, pageCount: 2, offset: 2, limit: 2 },
    ]);
    const days = ['2020-12-31', '2020-06-30', '2020-01-15'];
    expect(pages.map((page) => cut(days, page))).toEqual([
      ['2020-12-31', '2020-06-30'],
      ['2020-01-15'],
    ]);
  });

  test('leaves no page empty', () => {
    const days = Array.from({ length: 401 }, () => '2020-01-01');
    const pages = toYearPages([{ year: 2020, count: days.length }], 400);
    expect(pages.map((page) => cut(days, page).length)).toEqual([201, 200]);
    expect(toYearPages([], 400)).toEqual([]);
  });
});

test('countNoticeYears counts each year, newest first', async () => {
  const ids = ['2021/a', '2020/a', '2020/b', '2020/c', '2018/a'];
  const notices = ids.map((id) => [id, ['', 'Chữ.']] as const);
  const { db } = await readNotices(Object.fromEntries(notices));
  expect(countNoticeYears(db)).toEqual(years);
});

/** The items of a page, as a query cuts them out of the list of its year. */
function cut(items: string[], { offset, limit }: YearPage): string[] {
  return items.slice(offset, offset + limit);
}

describe('fillYearPages', () => {
  const items = [
    { year: 2021, count: 2, id: 'a' },
    { year: 2020, count: 2, id: 'b' },
    { year: 2020, count: 1, id: 'c' },
    { year: 2020, count: 9, id: 'd' },
    { year: 2020, count: 1, id: 'e' },
  ];

  test('fills pages without dividing an item', () => {
    const pages = fillYearPages(items, 3).map((page) => [
      ...[page.year, page.number, page.pageCount],
      page.items.map(({ id }) => id).join(),
    ]);
    expect(pages).toEqual([
      [2021, 1, 1, 'a'],
      [2020, 1, 3, 'b,c'],
      [2020, 2, 3, 'd'],
      [2020, 3, 3, 'e'],
    ]);
  });
});
