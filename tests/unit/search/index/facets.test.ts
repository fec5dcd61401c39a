import { describe, expect, test } from 'vitest';
import type { SearchableNotice } from '../../../../src/archive/searchable-notices.ts';
import { toFacetFiles } from '../../../../src/search/index/facet-files.ts';
import { addFacetRow, openFacets, toFacetRow } from '../../../../src/search/index/facets.ts';
import { makeAgency } from '../../reading/make-agency.ts';
import { makeNotice } from '../make-notice.ts';

const office = makeAgency('Phòng Tài chính - Kế hoạch', '', { id: 'tc-kh' });

const bridge = makeNotice(
  'cau',
  'Kết luận về công trình cầu Lở Thàng',
  [
    'Phòng Tài chính - Kế hoạch bố trí vốn; Phòng Tài chính - Kế hoạch báo cáo.',
    'Kiểm tra cầu cũ. <Section topics="giao-thong dat-dai" />',
    'Phòng Tài chính - Kế hoạch quyết toán. <Section topics="giao-thong" />',
  ],
  { agencies: [office], frontmatter: ['topics: [dat-dai]'] },
);
const water = makeNotice('nuoc', 'Quyết định về mương, kênh', [
  'Sửa mương, kênh ở bản. <Section topics="dat-dai" />',
]);

function tabulate(notices: SearchableNotice[]) {
  const table = openFacets();
  for (const notice of notices) addFacetRow(table, toFacetRow(notice));
  return toFacetFiles(table);
}

describe('toFacetFiles', () => {
  test('tabulates notices in the published format, byte for byte', () => {
    expect(JSON.stringify(tabulate([bridge, water]))).toBe(
      '{"facets":{"years":[2020,2020],"kinds":["thong-bao","thong-bao"],' +
        '"agencies":{"tc-kh":[0,0]},"topics":{"dat-dai":[0,0,1],"giao-thong":[0,0]}},' +
        '"places":[{"agencies":{"tc-kh":["i-1 i-3"]},' +
        '"topics":{"dat-dai":["","i-1"],"giao-thong":["i-2 i-3"]}}]}',
    );
  });

  test('has every column before the first notice', () => {
    expect(tabulate([])).toEqual({
      facets: { years: [], kinds: [], agencies: {}, topics: {} },
      places: [],
    });
  });

  test('puts values with many places into files of their own', () => {
    const { facets, places } = tabulate(Array.from({ length: 6000 }, () => bridge));
    expect(facets.agencies['tc-kh']![0]).not.toBe(facets.topics['giao-thong']![0]);
    expect(places[facets.topics['giao-thong']![0]]!.topics['giao-thong']).toHaveLength(6000);
  });
});
