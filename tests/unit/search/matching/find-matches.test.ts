import { describe, expect, test } from 'vitest';
import { isExact, spanEnd, spanStart } from '../../../../src/search/matching/span.ts';
import { matchTexts } from '../texts.ts';

const spans = (query: string, text: string, glossary = {}) =>
  matchTexts(query, [text], glossary).map((matches) =>
    (matches.get(0)?.body ?? []).map((span) => [spanStart(span), spanEnd(span), isExact(span)]),
  );

describe('findMatches', () => {
  test('finds every spelling, and tells the exact one', () => {
    expect(spans('đất', 'Đất đạt dat')).toEqual([
      [
        [0, 1, true],
        [1, 2, false],
        [2, 3, false],
      ],
    ]);
  });

  test('finds a phrase where an abbreviation was typed', () => {
    const glossary = { ldtbxh: 'Lao động - Thương binh và Xã hội' };
    const text = 'phòng Lao động - Thương binh & Xã hội';
    expect(spans('ldtbxh', text, glossary)).toEqual([[[1, 9, true]]]);
  });

  test('finds an abbreviation where the phrase was typed', () => {
    expect(spans('nong thon moi', 'tiêu chí NTM đã đạt', { ntm: 'nông thôn mới' })).toEqual([
      [[2, 3, true]],
    ]);
  });

  test.each([
    ['"Tài chính - Kế hoạch"', 'Phòng Tài chính - Kế hoạch', 1],
    ['"Tài chính - Kế hoạch"', 'Tài chính Kế hoạch', 0],
    ['"tài chính"', 'tai chinh', 0],
    ['"tai chinh"', 'Tài chính', 1],
    ['"dân tộc"', 'nhân dân gia tộc', 0],
  ])('holds %s to the letter in «%s»', (query, text, count) => {
    expect(spans(query, text)[0]).toHaveLength(count);
  });

  test.each(['30/7/2020', '30/07/2020', 'ngày 30 tháng 7 năm 2020', '30 tháng 07 năm 2020'])(
    'finds the date as %s',
    (text) => {
      expect(spans('30/7/2020', text)[0]).toHaveLength(1);
    },
  );

  test.each([
    ['ngày 5 tháng 2', 'ngày 05 tháng 02 năm 2020'],
    ['ngay 05 thang 02', 'ngày 5 tháng 2 năm 2020'],
  ])('finds every word of %s in «%s», exactly', (query, text) => {
    const found = spans(query, text).flat();
    expect(found.map(([start]) => start)).toEqual([0, 1, 2, 3]);
    expect(found.every(([, , exact]) => exact)).toBe(true);
  });

  test.each(['42/NQ-CP', '42 NQ CP', 'số 42/NQ-CP,'])('finds the code as %s', (text) => {
    expect(spans('42/nq-cp', text)[0]!.length).toBeGreaterThan(0);
  });
});
