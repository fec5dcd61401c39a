import { describe, expect, test } from 'vitest';
import type { Due } from '../../../../src/domain/deadline/deadline.ts';
import { findLastDay, formatDue, toDatetime } from '../../../../src/domain/deadline/format-due.ts';

const CASES: [Due, string, string | undefined, string | undefined][] = [
  [{ on: '2020-08-30' }, '30/8/2020', '2020-08-30', '2020-08-30'],
  [{ month: '2020-02' }, 'tháng 02 năm 2020', '2020-02', '2020-02-29'],
  [{ month: '2020-12' }, 'tháng 12 năm 2020', '2020-12', '2020-12-31'],
  [{ quarter: '2020-Q3' }, 'quý III năm 2020', undefined, '2020-09-30'],
  [{ year: 2020 }, 'năm 2020', '2020', '2020-12-31'],
  [{ recurring: 'monthly' }, 'hằng tháng', undefined, undefined],
  [{ text: 'trước kỳ họp' }, 'trước kỳ họp', undefined, undefined],
];

describe('formatDue', () => {
  test.each(CASES)('writes %o as «%s»', (due, words) => expect(formatDue(due)).toBe(words));
});

describe('toDatetime', () => {
  test.each(CASES)('gives %o the machine value (%s) %s', (due, _words, datetime) => {
    expect(toDatetime(due)).toBe(datetime);
  });
});

describe('findLastDay', () => {
  test.each(CASES)('ends %o (%s, %s) on %s', (due, _words, _datetime, lastDay) => {
    expect(findLastDay(due)).toBe(lastDay);
  });
});
