import { describe, expect, test } from 'vitest';
import { FACET_NAMES } from '../../../src/domain/site/facets.ts';
import type { Filters } from '../../../src/search/answer.ts';
import { fetchPlaces } from '../../../src/search/lookup/chosen-places.ts';
import type { Facets, PlaceFile } from '../../../src/search/lookup/facets.ts';
import { countFacets, narrow, narrowsToSections } from '../../../src/search/narrowing.ts';

/** What every object has without being given it. */
const INHERITED = ['__proto__', 'constructor', 'toString'];

const facets: Facets = {
  years: [2021, 2020, 2020],
  kinds: ['thong-bao', 'quyet-dinh', 'thong-bao'],
  agencies: { 'phong-a': [0, 0, 2] },
  topics: { 'dat-dai': [1, 0, 1] },
  places: 'places.0',
};
const files: PlaceFile[] = [
  { agencies: { 'phong-a': ['i-1 ii', 'iv'] }, topics: {} },
  { agencies: {}, topics: { 'dat-dai': ['ii', ''] } },
];

/** What there is to narrow by once the chosen values are fetched. */
async function open(filters: Filters) {
  const getFile = (number: number) => Promise.resolve(files[number]!);
  return { facets, places: await fetchPlaces(facets, filters, getFile) };
}

async function narrowBy(filters: Filters) {
  return narrow(await open(filters), filters);
}

async function count(filters: Filters) {
  return countFacets(await open(filters), filters, new Set([0, 1, 2]));
}

describe('narrow', () => {
  test('keeps the sections that name the agency', async () => {
    const allowed = await narrowBy({ agency: 'phong-a' });
    expect([...allowed]).toEqual([
      [0, new Set(['i-1', 'ii'])],
      [2, new Set(['iv'])],
    ]);
  });

  test('keeps the sections that have agency and topic', async () => {
    expect([...(await narrowBy({ agency: 'phong-a', topic: 'dat-dai' }))]).toEqual([
      [0, new Set(['ii'])],
    ]);
  });

  test('takes a topic of a whole notice as that of all its sections', async () => {
    expect([...(await narrowBy({ topic: 'dat-dai', year: '2020' }))]).toEqual([[1, undefined]]);
  });

  test.each([
    [{ year: '2020' }, [1, 2]],
    [{ kind: 'thong-bao' }, [0, 2]],
    [{ year: '2020', kind: 'thong-bao' }, [2]],
    [{ year: '2020', kind: 'thong-bao', agency: 'phong-a', topic: 'dat-dai' }, []],
    [{ year: '', kind: undefined }, [0, 1, 2]],
  ])('leaves of %j the notices %j', async (filters, notices) => {
    expect([...(await narrowBy(filters)).keys()]).toEqual(notices);
  });

  test.each(FACET_NAMES.flatMap((name) => INHERITED.map((value) => [name, value] as const)))(
    'knows no %s called %s',
    async (name, value) => {
      expect(await narrowBy({ [name]: value })).toEqual(new Map());
    },
  );
});

describe('countFacets', () => {
  test('counts a filter as if it were not set', async () => {
    const counts = await count({ year: '2020' });
    expect(counts.year).toEqual({ 2020: 2, 2021: 1 });
    expect(counts.kind).toEqual({ 'thong-bao': 1, 'quyet-dinh': 1 });
    expect(counts.agency).toEqual({ 'phong-a': 1 });
  });

  test('counts nothing beside a filter of which the archive knows nothing', async () => {
    const counts = await count({ agency: '__proto__' });
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
