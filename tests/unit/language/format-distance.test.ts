import { describe, expect, test } from 'vitest';
import { formatDistance } from '../../../src/language/format-distance.ts';

describe('formatDistance', () => {
  test.each([
    ['2020-06-30', '2020-06-30', 'hôm nay'],
    ['2020-06-30', '2020-06-27', 'còn 3 ngày'],
    ['2020-06-30', '2020-07-01', 'đã qua 1 ngày'],
    ['2020-12-31', '2020-06-18', 'còn 6 tháng'],
    ['2020-06-30', '2026-07-15', 'đã qua 6 năm'],
  ])('from %s, seen on %s, says «%s»', (day, today, words) => {
    expect(formatDistance(day, today)).toBe(words);
  });
});
