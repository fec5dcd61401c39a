import { describe, expect, test } from 'vitest';
import { buildMentionFinder } from '../../../../src/reading/mention/find-mentions.ts';
import { findUnknownBodies } from '../../../../src/reading/mention/find-unknown-bodies.ts';
import { openArchive } from '../../archive/make-archive.ts';
import { SEED_CONTEXT, SEED_SECTIONS } from '../seed-sections.ts';

const { agencies } = (await openArchive()).registry;
const finder = buildMentionFinder(agencies);

const CO_QUAN = 'cac-co-quan-don-vi';
const CAC_XA = 'ubnd-cac-xa-thi-tran';
const HUYEN = 'ubnd-huyen-tam-duong';
const CHI_BO = 'cac-chi-dang-bo-co-so';
const MTQG = 'ban-chi-dao-mtqg';
const THEN_SIN = 'ubnd-xa-then-sin';
const TNMT = 'phong-tai-nguyen-moi-truong';
const KTHT = 'phong-kinh-te-ha-tang';
const TCKH = 'phong-tai-chinh-ke-hoach';

/** Read by hand: the words and the body they name, in the order of the text. */
const EXPECTED: Record<string, [words: string, agency: string][]> = {
  preamble: [
    ['UBND huyện', HUYEN],
    ['UBND huyện', HUYEN],
    ['UBND huyện', HUYEN],
    ['UBND huyện', HUYEN],
    ['UBND huyện', HUYEN],
    ['Huyện ủy', 'huyen-uy-tam-duong'],
    ['Thường trực HĐND huyện', 'thuong-truc-hdnd-huyen'],
    ['Ban Thường trực UBMTTQ Việt Nam huyện', 'ban-thuong-truc-ubmttq-huyen'],
    ['Ban Tuyên giáo', 'ban-tuyen-giao-huyen-uy'],
    ['Ban Dân vận Huyện ủy', 'ban-dan-van-huyen-uy'],
    ['UBND huyện', HUYEN],
    ['một số cơ quan, đơn vị', CO_QUAN],
    ['UBND các xã, thị trấn', CAC_XA],
    ['các cơ quan, đơn vị', CO_QUAN],
    ['Huyện ủy', 'huyen-uy-tam-duong'],
    ['UBND huyện', HUYEN],
  ],
  i: [
    ['Các cơ quan, đơn vị', CO_QUAN],
    ['các chi, đảng bộ cơ sở', CHI_BO],
    ['Đảng bộ huyện', 'dang-bo-huyen-tam-duong'],
  ],
  ii: [],
  'ii-1': [],
  'ii-2': [['các cơ quan, đơn vị', CO_QUAN]],
  'ii-3': [],
  'ii-4': [],
  'ii-5': [['Chính phủ', 'chinh-phu']],
  'ii-6': [
    ['các chi, đảng bộ cơ sở', CHI_BO],
    ['các chi, đảng bộ cơ sở', CHI_BO],
  ],
  iii: [],
  iv: [],
  'iv-1': [
    ['Đảng bộ huyện', 'dang-bo-huyen-tam-duong'],
    ['HĐND huyện', 'hdnd-huyen-tam-duong'],
    ['HĐND huyện', 'hdnd-huyen-tam-duong'],
    ['Đảng bộ huyện', 'dang-bo-huyen-tam-duong'],
  ],
  'iv-2': [],
  'iv-3': [['các Tổ phòng, chống dịch covid-19 của bản', 'to-phong-chong-dich-covid-19-cua-ban']],
  'iv-4': [
    ['các cơ quan, đơn vị', CO_QUAN],
    ['các xã, thị trấn', CAC_XA],
  ],
  'iv-5': [
    ['Ban chỉ đạo các chương trình mục tiêu quốc gia', MTQG],
    ['Phòng Nông nghiệp và Phát triển Nông thôn', 'phong-nong-nghiep-ptnt'],
    ['Các cơ quan, đơn vị, các ngành', CO_QUAN],
    ['Thèn Sin', THEN_SIN],
    ['Khun Há', 'ubnd-xa-khun-ha'],
    ['Phòng Nông nghiệp và Phát triển nông thôn', 'phong-nong-nghiep-ptnt'],
    ['Ban chỉ đạo các chương trình mục tiêu quốc gia', MTQG],
  ],
  'iv-6': [
    ['Phòng Tài chính - Kế hoạch', TCKH],
    ['Chi cục Thuế khu vực thành phố Lai Châu - Tam Đường', 'chi-cuc-thue-lai-chau-tam-duong'],
    ['Ban quản lý dự án', 'ban-quan-ly-du-an'],
    ['các chủ đầu tư', 'cac-chu-dau-tu'],
    ['xã Thèn Sin', THEN_SIN],
    ['Ban quản lý dự án', 'ban-quan-ly-du-an'],
    ['phòng Tài chính - Kế hoạch', TCKH],
    ['Sở Kế hoạch - Đầu tư', 'so-ke-hoach-dau-tu'],
    ['Sở Giao thông vận tải', 'so-giao-thong-van-tai'],
    ['Sở Tài chính', 'so-tai-chinh'],
    ['phòng Kinh tế - Hạ tầng', KTHT],
    ['UBND xã Thèn Sin', THEN_SIN],
  ],
  'iv-7': [['Ủy ban nhân dân các xã, thị trấn', CAC_XA]],
  'iv-8': [['Phòng Văn hóa - Thông tin', 'phong-van-hoa-thong-tin']],
  'iv-9': [
    ['Phòng Tài nguyên - Môi trường', TNMT],
    ['Kinh tế - Hạ tầng', KTHT],
    ['các cơ quan, đơn vị', CO_QUAN],
    ['UBND các xã, thị trấn', CAC_XA],
    ['các xã, thị trấn', CAC_XA],
    ['phòng Tài nguyên - Môi trường', TNMT],
    ['Ủy ban nhân dân huyện', HUYEN],
    ['Phòng Kinh tế - Hạ tầng', KTHT],
    ['Công an huyện', 'cong-an-huyen'],
  ],
  'iv-10': [
    ['các cơ quan, đơn vị', CO_QUAN],
    ['Ủy ban nhân dân các xã, thị trấn', CAC_XA],
    ['Ủy ban nhân dân huyện', HUYEN],
    ['phòng Tài chính - Kế hoạch', TCKH],
    ['Ủy ban nhân dân các xã', CAC_XA],
    ['phòng Lao động - Thương binh & Xã hội', 'phong-lao-dong-tbxh'],
    ['các công ty, đơn vị', 'cac-cong-ty'],
  ],
  'iv-11': [
    ['Công an huyện', 'cong-an-huyen'],
    ['Trưởng công an các xã, thị trấn', 'cong-an-cac-xa-thi-tran'],
    ['Đảng bộ huyện', 'dang-bo-huyen-tam-duong'],
    ['Đảng bộ tỉnh', 'dang-bo-tinh-lai-chau'],
  ],
  closing: [
    ['UBND huyện', HUYEN],
    ['UBND huyện', HUYEN],
    ['UBND huyện', HUYEN],
    ['Văn phòng HĐND - UBND huyện', 'van-phong-hdnd-ubnd-huyen'],
    ['các cơ quan, đơn vị', CO_QUAN],
    ['UBND các xã, thị trấn', CAC_XA],
  ],
  recipients: [
    ['TT. Huyện uỷ', 'thuong-truc-huyen-uy'],
    ['TT. HĐND huyện', 'thuong-truc-hdnd-huyen'],
    ['UBND huyện', HUYEN],
    ['Các cơ quan, ban, ngành, đoàn thể huyện', CO_QUAN],
    ['UBND các xã, thị trấn', CAC_XA],
  ],
};

describe('the mentions of the first notice', () => {
  test.each(Object.keys(SEED_SECTIONS))('names in %s are those read by hand', (section) => {
    const text = SEED_SECTIONS[section]!;
    const found = finder
      .find(text, SEED_CONTEXT)
      .map(({ start, end, agencies: ids }) => [text.slice(start, end), ...ids]);
    expect(found).toEqual(EXPECTED[section]);
  });

  test('nothing that looks like a body is left over', () => {
    const left = Object.values(SEED_SECTIONS).flatMap((text) =>
      findUnknownBodies(text, finder.find(text, SEED_CONTEXT)),
    );
    expect(left).toEqual([]);
  });

  test('every body of the registry is in force where the registry says so', () => {
    const later = { ...SEED_CONTEXT, on: '2026-06-18' };
    expect(finder.find('Phòng Kinh tế - Hạ tầng rà soát', later)).toEqual([]);
    expect(finder.find('UBND xã Bình Lư rà soát', later)[0]?.agencies).toEqual([
      'ubnd-xa-binh-lu-tu-2025',
    ]);
    expect(finder.find('UBND xã Bình Lư rà soát', SEED_CONTEXT)[0]?.agencies).toEqual([
      'ubnd-xa-binh-lu',
    ]);
  });
});
