import type { Overview } from '../../../src/search/lookup/overview.ts';

/** An overview of an archive of three notices. */
export function makeOverview(values: Partial<Overview> = {}): Overview {
  const file = (name: string) => `${name}.0.json`;
  return {
    meta: 'vi_0',
    notices: 3,
    passages: [1, 2, 1],
    averageLength: 100,
    facetBytes: 0,
    heavy: {},
    lightBytes: 2000,
    frequent: [],
    files: {
      agencies: file('agencies'),
      topics: file('topics'),
      facets: file('facets'),
      vocabulary: file('vocabulary'),
      glossary: file('glossary'),
    },
    ...values,
  };
}
