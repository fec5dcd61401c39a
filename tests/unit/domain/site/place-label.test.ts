import { describe, expect, test } from 'vitest';
import { formatSectionNumber } from '../../../../src/domain/site/place-label.ts';

describe('formatSectionNumber', () => {
  test.each([
    ['IV.7', 'Mục IV.7'],
    ['Điều 5', 'Điều 5'],
    ['1.a', 'Mục 1.a'],
  ])('cites %s as «%s»', (number, words) => expect(formatSectionNumber(number)).toBe(words));
});
