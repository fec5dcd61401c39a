import { describe, expect, test } from 'vitest';
import { openFacets, toFacetRow } from '../../../../src/search/index/facets.ts';
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

describe('openFacets', () => {
  test('tabulates notices in the published format, byte for byte', () => {
    const table = openFacets();
    table.add(toFacetRow(bridge));
    table.add(toFacetRow(water));
    expect(JSON.stringify(table.facets())).toBe(
      '{"years":[2020,2020],"kinds":["thong-bao","thong-bao"],' +
        '"agencies":{"tc-kh":[[0,["i-1","i-3"]]]},' +
        '"topics":{"dat-dai":[[0,[]],[1,["i-1"]]],"giao-thong":[[0,["i-2","i-3"]]]}}',
    );
  });

  test('has every column before the first notice', () => {
    expect(openFacets().facets()).toEqual({ years: [], kinds: [], agencies: {}, topics: {} });
  });
});
