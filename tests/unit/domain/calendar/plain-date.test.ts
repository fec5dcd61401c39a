import { describe, expect, test } from 'vitest';
import {
  daysInMonth,
  isPlainDate,
  readPlainDate,
  toPlainDate,
  toPlainMonth,
} from '../../../../src/domain/calendar/plain-date.ts';

describe('toPlainDate', () => {
  test.each([
    [2020, 2, 29, '2020-02-29'],
    [2021, 2, 29, undefined],
    [1900, 2, 29, undefined],
    [2020, 6, 31, undefined],
    [2020, 13, 1, undefined],
    [2020, 1, 0, undefined],
  ])('reads %i-%i-%i', (year, month, day, date) => {
    expect(toPlainDate(year, month, day)).toBe(date);
  });
});

describe('readPlainDate', () => {
  test.each([
    ['5', '02', '2020', '2020-02-05'],
    ['31', '6', '2020', undefined],
    ['', '6', '2020', undefined],
    ['18', '6', '20', undefined],
  ])('reads %j/%j/%j', (day, month, year, date) => {
    expect(readPlainDate({ day, month, year })).toBe(date);
  });
});

describe('toPlainMonth', () => {
  test('pads, and knows twelve months', () => {
    expect(toPlainMonth(2020, 7)).toBe('2020-07');
    expect(toPlainMonth(2020, 0)).toBeUndefined();
    expect(toPlainMonth(2020, 13)).toBeUndefined();
  });
});

describe('isPlainDate', () => {
  test.each([
    ['2020-06-30', true],
    ['2020-06-31', false],
    ['2021-02-29', false],
    ['2020-6-30', false],
    ['30/6/2020', false],
  ])('«%s» is %s', (value, expected) => {
    expect(isPlainDate(value)).toBe(expected);
  });
});

describe('daysInMonth', () => {
  test.each([
    [2000, 2, 29],
    [1900, 2, 28],
    [2021, 4, 30],
    [2021, 12, 31],
  ])('counts the days of %i-%i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});
