import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../../../src/reading/deadline/find-deadlines.ts';
import { SEED_SECTIONS } from '../seed-sections.ts';

function find(text: string, year: number | undefined = 2020): unknown[] {
  return findDeadlines(text, { year }).map(({ surface, due }) => [surface, due]);
}

describe('findDeadlines: the first notice', () => {
  test('finds the four dated ones and the three of the year’s end', () => {
    const found = Object.entries(SEED_SECTIONS).flatMap(([section, text]) =>
      findDeadlines(text, { year: 2020 }).map(({ surface, due }) => [section, surface, due]),
    );
    expect(found).toEqual([
      ['iv-1', 'cuối năm', { year: 2020 }],
      ['iv-5', 'cuối năm', { year: 2020 }],
      ['iv-5', 'trước ngày 30 tháng 6 năm 2020', { on: '2020-06-30' }],
      ['iv-6', 'trong tháng 7 năm 2020', { month: '2020-07' }],
      ['iv-8', 'cuối năm 2020', { year: 2020 }],
      ['iv-9', 'trước ngày 30 tháng 8 năm 2020', { on: '2020-08-30' }],
      ['iv-10', 'trước ngày 30 tháng 7 năm 2020', { on: '2020-07-30' }],
    ]);
  });
});

describe('findDeadlines: what is a deadline', () => {
  test.each([
    ['hoàn thành trước 30/11/2024', 'trước 30/11/2024', { on: '2024-11-30' }],
    ['gửi báo cáo trước ngày 15/7', 'trước ngày 15/7', { on: '2020-07-15' }],
    ['xong trước ngày 15.7.2020', 'trước ngày 15.7.2020', { on: '2020-07-15' }],
    ['nộp chậm nhất là ngày 05/8/2020', 'chậm nhất là ngày 05/8/2020', { on: '2020-08-05' }],
    ['lấy ý kiến đến hết ngày 31/12/2020', 'đến hết ngày 31/12/2020', { on: '2020-12-31' }],
    ['báo cáo trước 17 giờ 00 ngày 15/7', 'trước 17 giờ 00 ngày 15/7', { on: '2020-07-15' }],
    ['gửi về Sở Nội vụ vào ngày 15/7', 'vào ngày 15/7', { on: '2020-07-15' }],
    ['Thời hạn hoàn thành: 30/9/2020', '30/9/2020', { on: '2020-09-30' }],
    ['trước ngày 30\ntháng 8 năm 2020', 'trước ngày 30\ntháng 8 năm 2020', { on: '2020-08-30' }],
    ['để ban hành trước ngày 26 tháng 5', 'trước ngày 26 tháng 5', { on: '2020-05-26' }],
    ['tổ chức trong tháng 7', 'trong tháng 7', { month: '2020-07' }],
    ['Thời gian hoàn thành: tháng 8/2020', 'tháng 8/2020', { month: '2020-08' }],
    ['hoàn thành trong quý III/2020', 'trong quý III/2020', { quarter: '2020-Q3' }],
    ['ban hành kế hoạch quý 4 năm 2020', undefined, undefined],
    ['hoàn thành dự án quý III/2020', 'quý III/2020', { quarter: '2020-Q3' }],
    ['hoàn thành trong năm 2021', 'trong năm 2021', { year: 2021 }],
    ['phấn đấu đến hết năm 2020', 'đến hết năm 2020', { year: 2020 }],
    ['định kỳ hằng tháng báo cáo', 'định kỳ hằng tháng', { recurring: 'monthly' }],
    ['báo cáo trước ngày 25 hàng tháng', 'trước ngày 25 hàng tháng', { recurring: 'monthly' }],
    ['trước ngày 30 tháng 11 hằng năm', 'trước ngày 30 tháng 11 hằng năm', { recurring: 'yearly' }],
    [
      'Thời gian thực hiện: Thường xuyên hằng năm.',
      'Thường xuyên hằng năm',
      { recurring: 'yearly' },
    ],
    ['Hằng năm lập dự toán kinh phí', 'Hằng năm', { recurring: 'yearly' }],
    ['vào thứ Sáu hàng tuần', 'vào thứ Sáu hàng tuần', { recurring: 'weekly' }],
    [
      'trình trước kỳ họp thứ 12 HĐND, phải',
      'trước kỳ họp thứ 12 HĐND',
      { text: 'trước kỳ họp thứ 12 HĐND' },
    ],
    [
      'trong thời hạn 05 ngày làm việc kể từ',
      'trong thời hạn 05 ngày làm việc',
      { text: 'trong thời hạn 05 ngày làm việc' },
    ],
    [
      'lập tổ ở từng bản trước ngày 05 tháng 8 năm 2020',
      'trước ngày 05 tháng 8 năm 2020',
      { on: '2020-08-05' },
    ],
    ['gửi giấy đến từng hộ trước ngày 30/5', 'trước ngày 30/5', { on: '2020-05-30' }],
    ['xã nào đã thu thì trả lại dân trong tháng 6', 'trong tháng 6', { month: '2020-06' }],
    [
      'báo cáo tình hình về UBND huyện trước 16 giờ hằng ngày',
      'trước 16 giờ hằng ngày',
      { recurring: 'daily' },
    ],
    ['Số thu báo cáo hằng tháng về Phòng Tài chính.', 'hằng tháng', { recurring: 'monthly' }],
    ['theo dõi, 10 ngày một lần báo cáo', '10 ngày một lần', { text: '10 ngày một lần' }],
    ['báo cáo mỗi tuần một lần', 'mỗi tuần một lần', { recurring: 'weekly' }],
    ['Phòng Nội vụ số hóa hồ sơ trong năm 2021.', 'trong năm 2021', { year: 2021 }],
    ['Mốc bàn giao toàn bộ mặt bằng: quý II/2021', 'quý II/2021', { quarter: '2021-Q2' }],
    [
      'Đợt kê khai kết thúc ngày 31 tháng 12 năm 2020',
      'ngày 31 tháng 12 năm 2020',
      { on: '2020-12-31' },
    ],
    [
      'hằng năm báo cáo UBND huyện trước ngày 15 tháng 12',
      'trước ngày 15 tháng 12',
      { recurring: 'yearly' },
    ],
    [
      'hằng tháng kiểm tra, báo cáo trước ngày 25 hằng tháng',
      'trước ngày 25 hằng tháng',
      { recurring: 'monthly' },
    ],
    [
      'trả tiền trong 03 ngày làm việc',
      'trong 03 ngày làm việc',
      { text: 'trong 03 ngày làm việc' },
    ],
    ['thông đường chậm nhất sau 6 giờ.', 'chậm nhất sau 6 giờ', { text: 'chậm nhất sau 6 giờ' }],
  ])('reads «%s»', (text, surface, due) => {
    expect(find(text)).toEqual(surface === undefined ? [] : [[surface, due]]);
  });

  test.each([
    ['Công văn số 215/UBND-VP ngày 23/01/2020 về việc tổ chức lễ hội'],
    ['Báo cáo theo Quyết định số 12/QĐ-UBND ngày 15/7/2020'],
    ['Ngày 18/6/2020, đồng chí Từ Hữu Hà chủ trì phiên họp'],
    ['Ngay từ tháng 01 năm 2020, chúng ta đã tập trung'],
    ['NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2020'],
    ['Sáu tháng đầu năm 2020 đón 71.975 lượt khách'],
    ['nhiệm kỳ 2020 - 2025'],
    ['trung tuần tháng 3 và cuối tháng 4 năm 2020'],
    ['xong trước ngày 31/6/2020'],
    ['xong trước ngày 29/02/2021'],
    ['số liệu từ ngày 15/12/2019 đến hết ngày 14/6/2020'],
    ['Trong tháng 6 năm 2020, UBND huyện đã ban hành 12 văn bản'],
    ['đã hoàn thành trước ngày 30/5/2020'],
    ['người được tuyển dụng trước ngày 01/7/2020'],
    ['kế hoạch năm 2020'],
    ['cuối năm 2019 còn 5 xã chưa đạt'],
    ['tại cuộc họp ngày 15/7/2020'],
    ['Thời gian: Vào lúc 08 giờ 00 phút, ngày 09/11/2020'],
    ['chiếm 15/7 phần'],
    ['kế hoạch sử dụng đất hằng năm'],
    ['giữ chức Hiệu trưởng, thời hạn 5 năm kể từ ngày 01/8/2020'],
    ['Hồ sơ nộp tại Phòng Nội vụ từ ngày 10/8/2020'],
    ['Hồ sơ nộp trước ngày 01/3/2020 vẫn được giải quyết'],
    ['đã nộp hồ sơ nhưng đến ngày 30/9/2020 chưa có quyết định'],
    ['lao động đang tham gia bảo hiểm trước ngày 01/10/2020'],
    ['Đến hết ngày 30/6/2020 toàn huyện giải ngân 38 % kế hoạch vốn'],
    ['sửa «trong vòng 24 giờ» thành «trong vòng 48 giờ»'],
    ['Điểm tiếp nhận mở thứ Ba và thứ Năm hằng tuần, cho đến hết năm 2020'],
    ['Chợ mở cửa từ 5 giờ đến 18 giờ hằng ngày'],
    ['Lễ hội kết thúc ngày 15/3/2020'],
    ['các dự án triển khai trong năm 2020'],
    ['Phòng Nội vụ tiếp nhận 312 hồ sơ trong năm 2020'],
  ])('leaves «%s»', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('keeps the words when no year is known', () => {
    expect(findDeadlines('trước ngày 15/7', {}).map(({ due }) => due)).toEqual([
      { text: 'trước ngày 15/7' },
    ]);
    expect(findDeadlines('trước ngày 31/6', {})).toEqual([]);
  });

  test('returns ranges of the words as issued', () => {
    const text = 'Giao Phòng Nội vụ báo cáo trước ngày 15/7/2020.';
    const [found] = findDeadlines(text, { year: 2020 });
    expect(text.slice(found!.start, found!.end)).toBe('trước ngày 15/7/2020');
  });
});
