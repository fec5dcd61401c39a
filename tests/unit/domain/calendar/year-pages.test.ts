import { describe, expect, test } from 'vitest';
import { countYears, toYearPages } from '../../../../src/domain/catalog/year-pages.ts';

const days = ['2021-03-01', '2020-12-31', '2020-06-30', '2020-01-15', '2018-02-02'];
const yearOf = (day: string) => Number(day.slice(0, 4));

describe('toYearPages', () => {
  test('gives every year a page, newest first', () => {
    expect(toYearPages(days, yearOf, 10).map(({ year, items }) => [year, items.length])).toEqual([
      [2021, 1],
      [2020, 3],
      [2018, 1],
    ]);
  });

  test('divides a long year evenly and keeps the order', () => {
    const pages = toYearPages(days, yearOf, 2).filter(({ year }) => year === 2020);
    expect(pages).toEqual([
      { year: 2020, number: 1, pageCount: 2, items: ['2020-12-31', '2020-06-30'] },
      { year: 2020, number: 2, pageCount: 2, items: ['2020-01-15'] },
    ]);
  });

  test('leaves no page empty', () => {
    const year = Array.from({ length: 401 }, () => '2020-01-01');
    expect(toYearPages(year, yearOf, 400).map(({ items }) => items.length)).toEqual([201, 200]);
    expect(toYearPages([], yearOf, 400)).toEqual([]);
  });
});

test('countYears counts each year, newest first', () => {
  expect(countYears(days, yearOf)).toEqual([
    { year: 2021, count: 1 },
    { year: 2020, count: 3 },
    { year: 2018, count: 1 },
  ]);
});
