import { describe, expect, test } from 'vitest';
import { planLookups } from '../../../../src/search/lookup/plan-lookups.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { toPhrasebook } from '../../../../src/search/query/phrases.ts';
import { makeTable } from '../make-table.ts';

const table = makeTable({
  heavy: { quy: [90_000, 9000], dinh: [80_000, 9000], 'quy dinh': [20_000, 5000] },
  frequent: ['quy', 'dinh'],
});
const plan = (text: string) => planLookups(parseQuery(text, toPhrasebook({})).terms, table);

describe('planLookups', () => {
  test('looks two frequent words up as a pair', () => {
    expect(plan('quy định')).toEqual(['quy dinh']);
  });

  test('looks the rare words up first', () => {
    expect(plan('quy hoạch')).toEqual(['hoach']);
  });

  test('always looks something up', () => {
    expect(plan('quy')).toEqual(['quy', 'qui']);
  });
});
