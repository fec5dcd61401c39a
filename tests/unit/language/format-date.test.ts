import { describe, expect, test } from 'vitest';
import { formatDate, formatShortDate } from '../../../src/language/format-date.ts';

describe('formatDate', () => {
  test.each([
    ['2020-06-18', 'ngày 18 tháng 6 năm 2020'],
    ['2020-06-08', 'ngày 08 tháng 6 năm 2020'],
    ['2020-02-05', 'ngày 05 tháng 02 năm 2020'],
    ['2020-03-09', 'ngày 09 tháng 3 năm 2020'],
    ['2020-12-31', 'ngày 31 tháng 12 năm 2020'],
    ['2020-07', 'tháng 7 năm 2020'],
    ['2020', 'năm 2020'],
  ])('writes %s as «%s»', (date, words) => expect(formatDate(date)).toBe(words));

  test('refuses what is not a plain date', () => {
    expect(() => formatDate('18/6/2020')).toThrow('Date "18/6/2020" is not YYYY-MM-DD');
  });
});

describe('formatShortDate', () => {
  test.each([
    ['2020-06-18', '18/6/2020'],
    ['2020-01-05', '05/01/2020'],
    ['2020-07', '7/2020'],
    ['2020', '2020'],
  ])('writes %s as «%s»', (date, words) => expect(formatShortDate(date)).toBe(words));
});
