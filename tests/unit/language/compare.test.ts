import { expect, test } from 'vitest';
import { compareVietnamese } from '../../../src/language/compare.ts';

test('orders names as a Vietnamese dictionary does', () => {
  const names = ['Đất', 'Dân', 'Ân', 'An', 'Ăn', 'Hòa B', 'Hoà A', 'Ơn', 'Ôn', 'On'];
  expect(names.toSorted(compareVietnamese)).toEqual([
    'An',
    'Ăn',
    'Ân',
    'Dân',
    'Đất',
    'Hoà A',
    'Hòa B',
    'On',
    'Ôn',
    'Ơn',
  ]);
});
