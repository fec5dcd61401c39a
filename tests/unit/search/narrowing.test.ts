import { describe, expect, test } from 'vitest';
import { countFacets, narrow } from '../../../src/search/narrowing.ts';

const facets = {
  years: [2021, 2020, 2020],
  kinds: ['thong-bao', 'quyet-dinh', 'thong-bao'],
  agencies: {
    'phong-a': [
      [0, ['i-1', 'ii']],
      [2, ['iv']],
    ] as [number, string[]][],
  },
  topics: {
    'dat-dai': [
      [0, ['ii']],
      [1, []],
    ] as [number, string[]][],
  },
};

describe('narrow', () => {
  test('keeps the sections that name the agency', () => {
    const allowed = narrow(facets, { agency: 'phong-a' });
    expect([...allowed]).toEqual([
      [0, new Set(['i-1', 'ii'])],
      [2, new Set(['iv'])],
    ]);
  });

  test('keeps the sections that have agency and topic', () => {
    expect([...narrow(facets, { agency: 'phong-a', topic: 'dat-dai' })]).toEqual([
      [0, new Set(['ii'])],
    ]);
  });

  test('takes a topic of a whole notice as that of all its sections', () => {
    expect([...narrow(facets, { topic: 'dat-dai', year: '2020' })]).toEqual([[1, undefined]]);
  });
});

describe('countFacets', () => {
  test('counts a filter as if it were not set', () => {
    const counts = countFacets(facets, { year: '2020' }, new Set([0, 1, 2]));
    expect(counts.year).toEqual({ 2020: 2, 2021: 1 });
    expect(counts.kind).toEqual({ 'thong-bao': 1, 'quyet-dinh': 1 });
    expect(counts.agency).toEqual({ 'phong-a': 1 });
  });
});
