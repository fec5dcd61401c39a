import { describe, expect, test } from 'vitest';
import { parseDue } from '../../../../src/domain/deadline/parse-due.ts';

describe('parseDue', () => {
  test.each([
    ['on', '2020-08-30', { on: '2020-08-30' }],
    ['month', '2020-07', { month: '2020-07' }],
    ['year', '2020', { year: 2020 }],
    ['recurring', 'monthly', { recurring: 'monthly' }],
    ['text', 'trước kỳ họp', { text: 'trước kỳ họp' }],
  ])('reads %s="%s"', (name, value, due) => {
    expect(parseDue(name, value)).toEqual(due);
  });

  test.each([
    ['on', '2020-06-31'],
    ['quarter', '2020-Q5'],
    ['recurring', 'hourly'],
    ['text', ' '],
    ['until', '2020'],
    ['constructor', '2020'],
  ])('refuses %s="%s"', (name, value) => {
    expect(parseDue(name, value)).toBeUndefined();
  });
});
