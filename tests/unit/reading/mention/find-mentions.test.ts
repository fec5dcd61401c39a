import { describe, expect, test } from 'vitest';
import { buildMentionFinder } from '../../../../src/reading/mention/find-mentions.ts';
import { makeAgency } from '../make-agency.ts';

const DISTRICT = 'lai-chau/tam-duong';
const AGENCIES = [
  makeAgency('Ủy ban nhân dân tỉnh Lai Châu', 'lai-chau'),
  makeAgency('Ủy ban nhân dân huyện Tam Đường', DISTRICT),
  makeAgency('Ủy ban nhân dân huyện Than Uyên', 'lai-chau/than-uyen'),
  makeAgency('Ủy ban nhân dân xã Thèn Sin', `${DISTRICT}/then-sin`),
  makeAgency('Ủy ban nhân dân xã Khun Há', `${DISTRICT}/khun-ha`),
  makeAgency('Ủy ban nhân dân thị xã Mường Lay', 'lai-chau/muong-lay'),
  makeAgency('Ủy ban nhân dân các xã, thị trấn', DISTRICT, { aliases: ['các xã, thị trấn'] }),
  makeAgency('Phòng Kinh tế - Hạ tầng', DISTRICT, { to: '2025-02-28' }),
  makeAgency('Phòng Kinh tế, Hạ tầng và Đô thị', DISTRICT, { from: '2025-03-01' }),
  makeAgency('Phòng Tài nguyên và Môi trường', DISTRICT),
  makeAgency('Phòng Nội vụ', DISTRICT),
  makeAgency('Phòng Nội vụ', 'lai-chau/than-uyen', { id: 'phong-noi-vu-than-uyen' }),
  makeAgency('Công an huyện', DISTRICT),
  makeAgency('Ban Quản lý dự án', DISTRICT),
  makeAgency('Sở Tài chính', 'lai-chau'),
  makeAgency('Sở Kế hoạch và Đầu tư', 'lai-chau'),
  makeAgency('Sở Nội vụ', 'lai-chau'),
  makeAgency('Thanh tra tỉnh', 'lai-chau'),
  makeAgency('Bộ Tài chính', ''),
  makeAgency('Văn phòng HĐND - UBND huyện', DISTRICT),
  makeAgency('Hội Liên hiệp Phụ nữ huyện', DISTRICT),
  makeAgency('Huyện ủy', DISTRICT),
  makeAgency('Công ty TNHH MTV Thủy nông', 'lai-chau', {
    aliases: [{ name: 'TNLC', type: 'abbreviation' }],
  }),
];
const finder = buildMentionFinder(AGENCIES);

function find(text: string, context: { place?: string; on?: string } = {}): string[] {
  const found = finder.find(text, { place: DISTRICT, on: '2020-06-18', ...context });
  return found.map(
    ({ start, end, agencies }) => `${text.slice(start, end)} = ${agencies.join('+')}`,
  );
}

describe('buildMentionFinder: one name', () => {
  test.each([
    ['phòng tài nguyên - môi trường'],
    ['PHÒNG TÀI NGUYÊN - MÔI TRƯỜNG'],
    ['Phòng Tài nguyên & Môi trường'],
    ['Phòng Tài nguyên và Môi trường'],
    ['Phòng Tài nguyên – Môi trường'],
    ['Phòng Tài nguyên-Môi trường'],
    ['Phòng Tài nguyên, Môi trường'],
    ['Phòng Tài nguyên  và  Môi trường'],
    ['Phòng TN&MT'],
    ['Phòng TNMT'],
    ['P hòng Tài nguyên và Môi tr ường'],
  ])('finds «%s»', (text) => {
    expect(find(`Giao ${text} rà soát`)).toEqual([`${text} = phong-tai-nguyen-va-moi-truong`]);
  });

  test.each([
    ['UBND huyện Tam Đường', 'uy-ban-nhan-dan-huyen-tam-duong'],
    ['Uỷ ban nhân dân huyện', 'uy-ban-nhan-dan-huyen-tam-duong'],
    ['UBND huyện', 'uy-ban-nhan-dan-huyen-tam-duong'],
    ['UBND tỉnh', 'uy-ban-nhan-dan-tinh-lai-chau'],
    ['UBND tỉnh Lai Châu', 'uy-ban-nhan-dan-tinh-lai-chau'],
    ['UBND xã Thèn Sin', 'uy-ban-nhan-dan-xa-then-sin'],
    ['UBND các xã và thị trấn', 'uy-ban-nhan-dan-cac-xa-thi-tran'],
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện', 'van-phong-hdnd-ubnd-huyen'],
    ['Huyện uỷ', 'huyen-uy'],
    ['Hội LHPN huyện', 'hoi-lien-hiep-phu-nu-huyen'],
    ['Sở KH&ĐT tỉnh', 'so-ke-hoach-va-dau-tu'],
    ['Công an huyện Tam Đường', 'cong-an-huyen'],
  ])('finds «%s»', (words, id) => {
    expect(find(`Chủ tịch ${words} báo cáo`)).toEqual([`${words} = ${id}`]);
  });

  test('keeps a person apart from the place', () => {
    expect(find('Phó Chủ tịch UBND huyện Từ Hữu Hà chủ trì')).toEqual([
      'UBND huyện = uy-ban-nhan-dan-huyen-tam-duong',
    ]);
  });

  test('finds whole words only', () => {
    expect(find('Công an huyệnh; UBND huyệnh')).toEqual([]);
  });

  test('does not join two blocks', () => {
    expect(find('giao Phòng Nội\nvụ rà soát')).toEqual([]);
  });

  test('wants an abbreviation in capitals', () => {
    expect(find('TNLC báo cáo; tnlc')).toEqual(['TNLC = cong-ty-tnhh-mtv-thuy-nong']);
  });

  test('does not read the symbol of a document', () => {
    expect(find('Quyết định số 12/QĐ-UBND huyện ban hành')).toEqual([]);
  });
});

describe('buildMentionFinder: parts of names', () => {
  const office = makeAgency('Phòng Lao động - Thương binh và Xã hội', DISTRICT, { id: 'ld' });
  const parts = buildMentionFinder([office, ...AGENCIES]);

  test.each([
    ['Phòng Lao động - TB&XH', 'ld'],
    ['Phòng Lao động - TBXH', 'ld'],
    ['Phòng LĐ-TB&XH', 'ld'],
    ['Sở Kế hoạch & ĐT', 'so-ke-hoach-va-dau-tu'],
    ['Phòng Tài nguyên và MT', 'phong-tai-nguyen-va-moi-truong'],
  ])('finds «%s»', (words, id) => {
    const text = `Giao ${words} rà soát`;
    const found = parts.find(text, { place: DISTRICT, on: '2020-06-18' });
    expect(found.map(({ start, end, agencies }) => [text.slice(start, end), ...agencies])).toEqual([
      [words, id],
    ]);
  });

  test('wants the initials in capitals', () => {
    expect(find('Sở Kế hoạch và đt')).toEqual([]);
  });

  test('takes a post for no body', () => {
    const found = buildMentionFinder([makeAgency('Chi cục Kiểm lâm', DISTRICT)]);
    const text = 'yêu cầu Chi cục trưởng Chi cục Kiểm lâm, Chủ tịch';
    expect(found.find(text, { place: DISTRICT })).toHaveLength(1);
  });
});

describe('buildMentionFinder: longer names', () => {
  test.each([
    ['Sở Tài chính Hà Nội'],
    ['Văn phòng UBND tỉnh'],
    ['Đảng ủy UBND huyện'],
    ['Ban Quản lý dự án Đầu tư Xây dựng'],
    ['Phòng Nội vụ - Lao động'],
    ['Công an huyện Sìn Hồ'],
    ['UBND huyện Sìn Hồ'],
  ])('does not claim «%s»', (text) => {
    expect(find(`Giao ${text} thực hiện`)).toEqual([]);
  });

  test('claims a name that another known name follows', () => {
    expect(find('Phòng Nội vụ và Công an huyện - Huyện ủy')).toEqual([
      'Phòng Nội vụ = phong-noi-vu',
      'Công an huyện = cong-an-huyen',
      'Huyện ủy = huyen-uy',
    ]);
  });
});

describe('buildMentionFinder: lists and ellipses', () => {
  test.each<[string, string[]]>([
    [
      'Phòng Tài nguyên - Môi trường; Kinh tế - Hạ tầng phối hợp',
      [
        'Phòng Tài nguyên - Môi trường = phong-tai-nguyen-va-moi-truong',
        'Kinh tế - Hạ tầng = phong-kinh-te-ha-tang',
      ],
    ],
    [
      'lãnh đạo các Sở, ban, ngành: Tài chính, Kế hoạch và Đầu tư, Ngoại vụ, Nội vụ và Thanh tra tỉnh.',
      [
        'Tài chính = so-tai-chinh',
        'Kế hoạch và Đầu tư = so-ke-hoach-va-dau-tu',
        'Nội vụ = so-noi-vu',
        'Thanh tra tỉnh = thanh-tra-tinh',
      ],
    ],
    [
      'các phòng Nội vụ, Tài nguyên & Môi trường',
      ['Nội vụ = phong-noi-vu', 'Tài nguyên & Môi trường = phong-tai-nguyen-va-moi-truong'],
    ],
    ['SNV và SKHĐT', ['SNV = so-noi-vu', 'SKHĐT = so-ke-hoach-va-dau-tu']],
    ['Tờ trình số 15/TTr-SNV', []],
    ['các Sở: TC, NV', ['TC = so-tai-chinh', 'NV = so-noi-vu']],
    [
      'hai xã: Thèn Sin, Khun Há hoàn thành',
      ['Thèn Sin = uy-ban-nhan-dan-xa-then-sin', 'Khun Há = uy-ban-nhan-dan-xa-khun-ha'],
    ],
    [
      'UBND các huyện: Tam Đường, Than Uyên và thị xã Mường Lay',
      [
        'Tam Đường = uy-ban-nhan-dan-huyen-tam-duong',
        'Than Uyên = uy-ban-nhan-dan-huyen-than-uyen',
        'thị xã Mường Lay = uy-ban-nhan-dan-thi-xa-muong-lay',
      ],
    ],
    ['tại các xã Thèn Sin, Khun Há', []],
    ['chốt tại ngã ba xã Thèn Sin', []],
    ['Trạm Y tế xã Thèn Sin, xã Khun Há', []],
    [
      'UBND xã Thèn Sin, xã Khun Há',
      ['UBND xã Thèn Sin = uy-ban-nhan-dan-xa-then-sin', 'xã Khun Há = uy-ban-nhan-dan-xa-khun-ha'],
    ],
    ['Sở Tài chính, xây dựng kế hoạch nội vụ', ['Sở Tài chính = so-tai-chinh']],
  ])('reads «%s»', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('buildMentionFinder: place and date', () => {
  test('takes the body of the text’s own place', () => {
    const place = 'lai-chau/than-uyen';
    expect(find('Phòng Nội vụ', { place })).toEqual(['Phòng Nội vụ = phong-noi-vu-than-uyen']);
    expect(find('UBND huyện', { place })).toEqual(['UBND huyện = uy-ban-nhan-dan-huyen-than-uyen']);
  });

  test('takes no body of a place below without its name', () => {
    const place = 'lai-chau';
    expect(find('Công an huyện', { place })).toEqual([]);
    expect(find('UBND huyện Than Uyên', { place })).toHaveLength(1);
    expect(find('Phòng Nội vụ huyện Than Uyên', { place })).toEqual([
      'Phòng Nội vụ huyện Than Uyên = phong-noi-vu-than-uyen',
    ]);
  });

  test('takes a body of the whole country everywhere', () => {
    expect(find('Bộ Tài chính', { place: 'ha-giang' })).toEqual(['Bộ Tài chính = bo-tai-chinh']);
  });

  test('takes the office of the day', () => {
    const words = 'Phòng Kinh tế, Hạ tầng và Đô thị';
    expect(find(words, { on: '2025-05-01' })).toEqual([
      `${words} = phong-kinh-te-ha-tang-va-do-thi`,
    ]);
    expect(find(words)).toEqual([]);
    expect(find('Phòng Kinh tế - Hạ tầng', { on: '2025-05-01' })).toEqual([]);
    expect(find('Phòng Kinh tế - Hạ tầng cũ', { on: '2025-05-01' })).toHaveLength(1);
  });

  test('takes the office that the text creates', () => {
    const words = 'Phòng Kinh tế, Hạ tầng và Đô thị';
    expect(find(words, { on: '2025-02-24' })).toEqual([
      `${words} = phong-kinh-te-ha-tang-va-do-thi`,
    ]);
    expect(find(words, { on: '2024-02-24' })).toEqual([]);
  });

  test('takes the predecessor of the place, where the words say so', () => {
    const found = buildMentionFinder([
      makeAgency('Ủy ban nhân dân huyện Tam Đường', DISTRICT, {
        id: 'huyen',
        to: '2025-06-30',
        successors: [{ to: 'xa' }],
      }),
      makeAgency('Ủy ban nhân dân xã Bình Lư', 'lai-chau/binh-lu', {
        id: 'xa',
        from: '2025-07-01',
      }),
    ]);
    const ids = (text: string, place: string) =>
      found.find(text, { place, on: '2025-07-02' }).flatMap(({ agencies }) => agencies);
    expect(ids('trụ sở UBND huyện trước đây', 'lai-chau/binh-lu')).toEqual(['huyen']);
    expect(ids('trụ sở UBND huyện', 'lai-chau/binh-lu')).toEqual([]);
    expect(ids('trụ sở UBND huyện trước đây', 'lai-chau/khun-ha')).toEqual([]);
  });

  test('reads the health stations of a list as such', () => {
    const found = buildMentionFinder([
      ...AGENCIES,
      makeAgency('Trạm Y tế xã Khun Há', `${DISTRICT}/khun-ha`, { id: 'tram' }),
    ]);
    const text = 'Trạm Y tế xã Thèn Sin, xã Khun Há; UBND xã Thèn Sin';
    expect(found.find(text, { place: DISTRICT }).map(({ agencies }) => agencies[0])).toEqual([
      'tram',
      'uy-ban-nhan-dan-xa-then-sin',
    ]);
  });

  test('takes none of two that may be meant', () => {
    const two = buildMentionFinder([
      makeAgency('Phòng Y tế', DISTRICT, { id: 'a' }),
      makeAgency('Phòng Y tế', DISTRICT, { id: 'b' }),
    ]);
    expect(two.find('Phòng Y tế', { place: DISTRICT })).toEqual([]);
  });
});

describe('findBearers', () => {
  test.each([
    ['UBND HUYỆN TAM ĐƯỜNG', ['uy-ban-nhan-dan-huyen-tam-duong']],
    ['Phòng Tài nguyên & Môi trường', ['phong-tai-nguyen-va-moi-truong']],
    ['PHÒNG NỘI VỤ', ['phong-noi-vu', 'phong-noi-vu-than-uyen']],
    ['Phòng Nội vụ huyện', []],
    ['Nội vụ', []],
    ['', []],
  ])('finds those of «%s»', (name, ids) => {
    expect(finder.findBearers(name)).toEqual(ids);
  });
});
