import { describe, expect, test } from 'vitest';
import { FACET_NAMES, FACETS, mapFacets } from '../../../../src/domain/site/facets.ts';

describe('FACETS', () => {
  test('keeps its names in the address, in the command and in the index', () => {
    const names = FACET_NAMES.map((name) => [name, FACETS[name].parameter, FACETS[name].column]);
    expect(names).toEqual([
      ['agency', 'co-quan', 'agencies'],
      ['topic', 'chu-de', 'topics'],
      ['year', 'nam', 'years'],
      ['kind', 'loai', 'kinds'],
    ]);
  });
});

describe('mapFacets', () => {
  test('makes an entry of each facet', () => {
    const labels = mapFacets((name) => FACETS[name].label);
    expect(labels).toEqual({
      agency: 'Cơ quan',
      topic: 'Chủ đề',
      year: 'Năm',
      kind: 'Loại văn bản',
    });
  });
});
