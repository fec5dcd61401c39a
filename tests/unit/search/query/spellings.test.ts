import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { toPhrasebook } from '../../../../src/search/query/phrases.ts';
import { unifySpelling } from '../../../../src/search/query/spellings.ts';
import { matchTexts } from '../texts.ts';

describe('unifySpelling', () => {
  test.each([
    ['kĩ', 'kỹ'],
    ['quí', 'quý'],
    ['lí lịch', 'lý lịch'],
    ['thi', 'thi'],
    ['kinh', 'kinh'],
    ['tỉnh', 'tỉnh'],
  ])('writes %j as %j', (text, expected) => {
    expect(unifySpelling(text)).toBe(expected);
  });
});

describe('a word with i or y', () => {
  test.each(['kỹ', 'kĩ', 'ky', 'ki'])('%s finds both spellings', (query) => {
    expect([...matchTexts(query, ['kĩ thuật', 'kỹ thuật'])[0]!.keys()].sort()).toEqual([0, 1]);
  });

  test('is looked up under its usual spelling', () => {
    const [term] = parseQuery('quí', toPhrasebook({})).terms;
    expect(term!.patterns[0]!.slots[0]).toMatchObject({ keys: ['quy'], others: ['qui'] });
  });
});
