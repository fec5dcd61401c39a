import { describe, expect, test } from 'vitest';
import { FACET_NAMES } from '../../../src/domain/site/facets.ts';
import type { Facets } from '../../../src/search/lookup/facets.ts';
import { countFacets, narrow, narrowsToSections } from '../../../src/search/narrowing.ts';

/** What every object has without being given it. */
const INHERITED = ['__proto__', 'constructor', 'toString'];

const facets: Facets = {
  years: [2021, 2020, 2020],
  kinds: ['thong-bao', 'quyet-dinh', 'thong-bao'],
  agencies: {
    'phong-a': [
      [0, ['i-1', 'ii']],
      [2, ['iv']],
    ],
  },
  topics: {
    'dat-dai': [
      [0, ['ii']],
      [1, []],
    ],
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

  test.each([
    [{ year: '2020' }, [1, 2]],
    [{ kind: 'thong-bao' }, [0, 2]],
    [{ year: '2020', kind: 'thong-bao' }, [2]],
    [{ year: '2020', kind: 'thong-bao', agency: 'phong-a', topic: 'dat-dai' }, []],
    [{ year: '', kind: undefined }, [0, 1, 2]],
  ])('leaves of %j the notices %j', (filters, notices) => {
    expect([...narrow(facets, filters).keys()]).toEqual(notices);
  });

  test.each(FACET_NAMES.flatMap((name) => INHERITED.map((value) => [name, value] as const)))(
    'knows no %s called %s',
    (name, value) => {
      expect(narrow(facets, { [name]: value })).toEqual(new Map());
    },
  );
});

describe('countFacets', () => {
  test('counts a filter as if it were not set', () => {
    const counts = countFacets(facets, { year: '2020' }, new Set([0, 1, 2]));
    expect(counts.year).toEqual({ 2020: 2, 2021: 1 });
    expect(counts.kind).toEqual({ 'thong-bao': 1, 'quyet-dinh': 1 });
    expect(counts.agency).toEqual({ 'phong-a': 1 });
  });

  test('counts nothing beside a filter of which the archive knows nothing', () => {
    const counts = countFacets(facets, { agency: '__proto__' }, new Set([0, 1, 2]));
    expect(counts).toEqual({
      agency: { 'phong-a': 2 },
      topic: { 'dat-dai': 0 },
      year: {},
      kind: {},
    });
  });
});

describe('narrowsToSections', () => {
  test.each([
    [{ agency: 'phong-a' }, true],
    [{ topic: 'dat-dai', year: '2020' }, true],
    [{ year: '2020', kind: 'thong-bao', agency: '' }, false],
    [{}, false],
  ])('tells of %j: %j', (filters, isNarrowed) => {
    expect(narrowsToSections(filters)).toBe(isNarrowed);
  });
});
