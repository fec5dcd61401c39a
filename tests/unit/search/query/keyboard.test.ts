import { describe, expect, test } from 'vitest';
import { decodeKeyboard } from '../../../../src/search/query/keyboard.ts';

const knowsNothing = () => false;

describe('decodeKeyboard', () => {
  test.each([
    ['thoong baso keets luaanj', 'thông báo kết luận'],
    ['tho6ng ba1o ke61t lua65n', 'thông báo kết luận'],
    ['caaus', 'cấu'],
    ['THOONG BASO', 'thông báo'],
  ])('reads %j', (typed, text) => {
    expect(decodeKeyboard(typed, knowsNothing)).toBe(text);
  });

  test.each([
    'thong bao ket luan',
    'thông báo test nhanh',
    'xet nghiem test nhanh covid',
    '42/NQ-CP',
    'covid-19',
    '30/7/2020',
  ])('leaves %j alone', (typed) => {
    expect(decodeKeyboard(typed, knowsNothing)).toBe(typed);
  });

  test('leaves a known abbreviation alone', () => {
    expect(decodeKeyboard('nas', (word) => word === 'nas')).toBe('nas');
  });
});
