import { describe, expect, test } from 'vitest';
import { toSearchFilters } from '../../../../src/components/search/search-options.ts';
import { mapFacets } from '../../../../src/domain/site/facets.ts';
import { parseAddress } from '../../../../src/search/browser/address.ts';

const choices = mapFacets((facet) => [{ value: `mot-${facet}`, name: 'Một' }]);

describe('toSearchFilters', () => {
  test('lists the filters in the order of the form, then the sorting', () => {
    expect(toSearchFilters(choices).map(({ name, label, any }) => [name, label, any])).toEqual([
      ['co-quan', 'Cơ quan', 'Mọi cơ quan'],
      ['chu-de', 'Chủ đề', 'Mọi chủ đề'],
      ['nam', 'Năm', 'Mọi năm'],
      ['loai', 'Loại văn bản', 'Mọi loại'],
      ['sap-xep', 'Sắp xếp', 'Sát nhất trước'],
    ]);
  });

  test('offers what the page reads back', () => {
    const chosen = toSearchFilters(choices).map(({ name, options }) => [name, options[0]!.value]);
    expect(parseAddress(new URLSearchParams(chosen))).toEqual({
      text: '',
      filters: mapFacets((facet) => `mot-${facet}`),
      sort: 'newest',
    });
  });
});
