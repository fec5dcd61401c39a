import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { SearchSource } from '../../../src/search/index/search-source.ts';
import { makeAgency } from '../reading/make-agency.ts';
import { indexIntoNew } from './index-into.ts';
import { makeNotice } from './make-notice.ts';

const office = makeAgency('Phòng Tài chính - Kế hoạch', '', { id: 'tc-kh' });

const bridge = makeNotice(
  'cau',
  'Kết luận về công trình cầu Lở Thàng',
  [
    'Phòng Kinh tế - Hạ tầng kiểm tra cầu cũ trước ngày 30 tháng 7 năm 2020.',
    'Phòng Tài chính - Kế hoạch quản lý đất đai, ngân sách theo Nghị quyết 42/NQ-CP.',
  ],
  { agencies: [office] },
);
const village = makeNotice(
  'lang',
  'Kế hoạch xây dựng nông thôn mới',
  [
    'Các xã đạt tiêu chí NTM; đồng bào dân tộc được hỗ trợ.',
    'Ủy ban nhân dân các xã báo cáo; nhân dân trong vùng cùng gia tộc đóng góp.',
  ],
  { frontmatter: ['issuedOn: 2020-02-05'] },
);
const water = makeNotice('nuoc', 'Thông báo về mương, kênh', ['Sửa mương, kênh ở bản.']);

/** Three notices, in the order `cau`, `lang`, `nuoc`. */
export const sampleNotices: Notice[] = [bridge, village, water];

/** What an index of notices is made of. */
export function makeSource(notices: Notice[]): SearchSource {
  const byId = new Map(notices.map((notice) => [notice.id, notice]));
  return {
    version: '1',
    notices: notices.map(({ id, subject }) => ({ id, digest: subject })),
    read: (id) => byId.get(id)!,
    agencies: [office],
    topics: [],
    glossary: {
      abbreviations: [
        { short: 'NTM', words: 'nông thôn mới' },
        { short: 'UBND', words: 'Ủy ban nhân dân' },
      ],
      ambiguous: ['TT'],
    },
    counts: { sections: new Map([[office.id, 1]]), deadlines: new Map() },
  };
}

/** Write the index of the three notices into a new folder. */
export function writeSampleIndex(): Promise<string> {
  return indexIntoNew(makeSource(sampleNotices));
}
