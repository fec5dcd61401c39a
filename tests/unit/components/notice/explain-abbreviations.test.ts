import { expect, test } from 'vitest';
import {
  explainAbbreviations,
  listAbbreviations,
} from '../../../../src/components/notice/explain-abbreviations.ts';

test('explainAbbreviations explains each abbreviation once', () => {
  const unexplained = listAbbreviations();
  expect(explainAbbreviations('UBND huyện, HĐND huyện; UBND các xã', unexplained)).toBe(
    '<abbr title="Ủy ban nhân dân">UBND</abbr> huyện, ' +
      '<abbr title="Hội đồng nhân dân">HĐND</abbr> huyện; UBND các xã',
  );
  expect(explainAbbreviations('UBND tỉnh', unexplained)).toBe('UBND tỉnh');
});

test.each(['05/TB-UBND', 'UBNDX', 'TÌNH HÌNH CHUNG', 'ubnd'])(
  'explainAbbreviations leaves «%s» alone',
  (words) => {
    expect(explainAbbreviations(words, listAbbreviations())).toBe(words);
  },
);
