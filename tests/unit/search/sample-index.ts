import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSearchIndex } from '../../../src/search/index/write-index.ts';
import { makeAgency } from '../reading/make-agency.ts';
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

/** Write the index of three notices, in the order `cau`, `lang`, `nuoc`, into a new folder. */
export async function writeSampleIndex(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'niem-yet-search-'));
  await writeSearchIndex({
    notices: [bridge, village, water],
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
    outDir,
  });
  return outDir;
}
