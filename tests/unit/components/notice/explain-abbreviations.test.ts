import { expect, test } from 'vitest';
import {
  explainAbbreviations,
  listAbbreviations,
} from '../../../../src/components/notice/explain-abbreviations.ts';
import { toMarkup } from '../../../../src/domain/markup/html.ts';

test('explainAbbreviations explains each abbreviation once', () => {
  const unexplained = listAbbreviations();
  expect(explain('UBND huyện, HĐND huyện; UBND các xã', unexplained)).toBe(
    '<abbr title="Ủy ban nhân dân">UBND</abbr> huyện, ' +
      '<abbr title="Hội đồng nhân dân">HĐND</abbr> huyện; UBND các xã',
  );
  expect(explain('UBND tỉnh', unexplained)).toBe('UBND tỉnh');
});

test('explainAbbreviations leaves signs between the words as text', () => {
  expect(explain('"UBND" & <HĐND>', listAbbreviations())).toBe(
    '&quot;<abbr title="Ủy ban nhân dân">UBND</abbr>&quot; &amp; ' +
      '&lt;<abbr title="Hội đồng nhân dân">HĐND</abbr>&gt;',
  );
});

test.each(['05/TB-UBND', 'UBNDX', 'TÌNH HÌNH CHUNG', 'ubnd'])(
  'explainAbbreviations leaves «%s» alone',
  (words) => {
    expect(explain(words, listAbbreviations())).toBe(words);
  },
);

function explain(words: string, unexplained: Map<string, string>): string {
  return toMarkup(explainAbbreviations(words, unexplained));
}
