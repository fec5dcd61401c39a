import { describe, expect, test } from 'vitest';
import { listFacetChoices } from '../../../src/archive/facet-choices.ts';
import { eachNotice } from '../../../src/archive/notices.ts';
import { FACET_NAMES, FACETS } from '../../../src/domain/site/facets.ts';
import { toFacetFiles } from '../../../src/search/index/facet-files.ts';
import { addFacetRow, openFacets, toFacetRow } from '../../../src/search/index/facets.ts';
import { openArchive } from './make-archive.ts';

const { db, registry } = await openArchive('tests/sample');
const choices = listFacetChoices(db, registry);

describe('listFacetChoices', () => {
  test('lists years and kinds in use, newest first', () => {
    expect(choices.year.map(({ name }) => name)).toEqual([
      '2025',
      '2024',
      '2023',
      '2022',
      '2021',
      '2020',
      '2019',
      '2018',
    ]);
    expect(choices.kind.slice(0, 2)).toEqual([
      { value: 'cong-van', name: 'Công văn' },
      { value: 'thong-bao', name: 'Thông báo' },
    ]);
  });

  test.each(FACET_NAMES)('offers every %s that the index knows, each once', (name) => {
    const table = openFacets();
    for (const notice of eachNotice(db)) addFacetRow(table, toFacetRow(notice));
    const column = toFacetFiles(table).facets[FACETS[name].column];
    const values = Array.isArray(column) ? column.map(String) : Object.keys(column);
    const offered = choices[name].map(({ value }) => value);
    expect(values.filter((value) => value && !offered.includes(value))).toEqual([]);
    expect(new Set(offered).size).toBe(offered.length);
  });
});
