import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../../../src/reading/deadline/find-deadlines.ts';
import { buildMentionFinder } from '../../../../src/reading/mention/find-mentions.ts';
import { isNarrativeTitle } from '../../../../src/reading/task/narrative.ts';
import { readTasks } from '../../../../src/reading/task/read-tasks.ts';
import { makeAgency } from '../make-agency.ts';

const PLACE = 'quang-nam';
const finder = buildMentionFinder([
  makeAgency('Ủy ban nhân dân tỉnh', PLACE, { id: 'ubnd' }),
  makeAgency('Sở Tài chính', PLACE, { id: 'tc' }),
  makeAgency('Sở Nội vụ', PLACE, { id: 'nv' }),
  makeAgency('Sở Xây dựng', PLACE, { id: 'xd' }),
  makeAgency('Công an tỉnh', PLACE, { id: 'ca' }),
  makeAgency('các cơ quan, đơn vị', PLACE, { id: 'cq' }),
  makeAgency('Ủy ban nhân dân xã Đại Lộc', `${PLACE}/dai-loc`, {
    id: 'xa',
    aliases: ['xã Đại Lộc'],
  }),
]);

function read(text: string, context = {}): string[] {
  const mentions = finder.find(text, { place: PLACE });
  const deadlines = findDeadlines(text, { year: 2025 });
  return readTasks(text, mentions, deadlines, context).tasks.map(
    ({ lead, cooperating, reportTo, deadline }) =>
      [lead, cooperating, reportTo].map((ids) => ids.join('+')).join('|') +
      (deadline === undefined ? '' : ` ${deadlines[deadline]!.surface}`),
  );
}

function roles(text: string): string[] {
  return readTasks(text, finder.find(text, { place: PLACE }), []).roles;
}

describe('readTasks', () => {
  test.each<[string, string[]]>([
    ['Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, Công an tỉnh rà soát.', ['tc|nv+ca|']],
    [
      'Sở Tài chính khẩn trương rà soát, báo cáo UBND tỉnh trước ngày 15/7.',
      ['tc||ubnd trước ngày 15/7'],
    ],
    ['UBND tỉnh giao Giám đốc Sở Nội vụ tham mưu.', ['nv||']],
    ['Yêu cầu Sở Xây dựng; Công an tỉnh kiểm tra.', ['xd+ca||']],
    ['Sở Nội vụ: Rà soát biên chế. Đồng thời báo cáo UBND tỉnh.', ['nv||', 'nv||ubnd']],
    ['Sở Nội vụ:\nRà soát biên chế.\nTổng hợp kết quả.', ['nv||', 'nv||']],
    [
      'Giao Sở Nội vụ rà soát. Hoàn thành và báo cáo UBND tỉnh trước ngày 20/02/2025.',
      ['nv||ubnd trước ngày 20/02/2025'],
    ],
    [
      'Giao Sở Nội vụ rà soát trước ngày 15/7, giao Sở Xây dựng báo cáo trước ngày 20/7.',
      ['nv|| trước ngày 15/7', 'xd|| trước ngày 20/7'],
    ],
    ['Sở Tài chính bố trí vốn; Sở Xây dựng thẩm định hồ sơ.', ['tc||', 'xd||']],
    ['Trên cơ sở báo cáo của Sở Xây dựng, giao Sở Tài chính tham mưu UBND tỉnh.', ['tc||ubnd']],
    ['Công trình chậm tiến độ (giao Sở Xây dựng kiểm tra).', ['xd||']],
    ['Hoàn thành đề án trước ngày 15/7/2025.', ['|| trước ngày 15/7/2025']],
    [
      'Các cơ quan, đơn vị gửi danh sách (thông qua Sở Nội vụ) trước ngày 07/11.',
      ['cq||nv trước ngày 07/11'],
    ],
    ['Việc bố trí vốn do Sở Tài chính chủ trì, Sở Nội vụ phối hợp.', ['tc|nv|']],
    ['Giao Sở Xây dựng thẩm định, Sở Nội vụ tổng hợp trình UBND tỉnh.', ['xd+nv||ubnd']],
    ['Chủ đầu tư (Sở Xây dựng) khẩn trương hoàn thiện hồ sơ.', ['xd||']],
    ['Sở Nội vụ, Sở Lạ Hoắc phối hợp tổ chức hội nghị.', ['nv||']],
    ['Các Sở: TC, XD và UBND các địa phương tổ chức thực hiện.', ['tc+xd||']],
    ['Công trình giao thông (giao thông nông thôn) chậm.', []],
    ['Thời gian thực hiện: trong tháng 7/2025.', ['|| trong tháng 7/2025']],
    [
      'Giao Sở Nội vụ rà soát.\nThời gian thực hiện: trong tháng 7/2025.',
      ['nv|| trong tháng 7/2025'],
    ],
    ['Sở Xây dựng đầm lại nền các lô 7, 8.', ['xd||']],
    ['Hai là, Công an tỉnh cắm chốt ở cầu; Sở Xây dựng thay ván mặt.', ['ca||', 'xd||']],
    ['Nếu không thống nhất thì Sở Xây dựng tham mưu cưỡng chế.', ['xd||']],
    ['UBND xã Đại Lộc giao quyết định này đến từng hộ.', ['xa||']],
    ['UBND tỉnh giao Sở Nội vụ rà soát.', ['nv||']],
    ['Sở Xây dựng yêu cầu nhà thầu tăng ca, xong trước 30/11.', ['xd|| trước 30/11']],
    ['Mặt trận Tổ quốc, Sở Nội vụ vận động 12 hộ.', ['nv||']],
    ['Sở Nội vụ là cơ quan thường trực, chủ trì.', ['nv||']],
    ['Sở Nội vụ là đầu mối, báo cáo UBND tỉnh hằng quý.', ['nv||ubnd hằng quý']],
    ['Sở Nội vụ chủ trì:\nTrực ban 24/24 giờ;\nRà soát biên chế.', ['nv||', 'nv||']],
    ['Sở Nội vụ là cơ quan thường trực, có trách nhiệm:\nTrực ban.', ['nv||']],
    ['Cơ quan thực hiện: Sở Nội vụ; Sở Xây dựng.', ['nv+xd||']],
    ['Cơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với Sở Xây dựng.', ['nv|xd|']],
    ['Kính gửi:\nSở Nội vụ;\nSở Xây dựng\nRà soát biên chế.', []],
    ['Giám đốc các Sở: Nội vụ, Xây dựng; Trưởng Công an tỉnh: Ủy viên.', []],
    ['UBND tỉnh thông báo lịch tiếp công dân năm 2025.', []],
    ['Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.', []],
    ['Sở Xây dựng đổi thành Sở Xây dựng.', []],
    ['xã Đại Lộc xảy ra 3 vụ cháy.', []],
    ['Sở Nội vụ nhận được 12 đơn.', []],
    ['Sở Nội vụ:\nĐề nghị Ủy ban Lạ Hoắc rà soát.', []],
    ['Ngày 03/01/2025, Sở Tài chính chủ trì họp nghe báo cáo.', []],
    ['Sở Tài chính đã rà soát xong.', []],
    ['Tình hình thu ngân sách của Sở Tài chính còn chậm.', []],
    ['Nhiệm vụ được giao Sở Nội vụ còn chậm.', []],
  ])('reads «%s»', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('takes no task out of what tells what was', () => {
    expect(read('Sở Tài chính tập trung rà soát.', { isNarrative: true })).toEqual([]);
    expect(read('Giao Sở Tài chính rà soát.', { isNarrative: true })).toEqual(['tc||']);
  });

  test('takes the lead of the section above', () => {
    expect(read('Rà soát biên chế.', { lead: ['nv'] })).toEqual(['nv||']);
    expect(read('Giao Công an tỉnh rà soát.', { lead: ['nv'] })).toEqual(['ca||']);
  });

  test('hands its heading to the sections below', () => {
    const text = 'Sở Nội vụ:';
    expect(readTasks(text, finder.find(text, { place: PLACE }), []).lead).toEqual(['nv']);
  });

  test('says «mentioned» where the sentence does not say', () => {
    expect(roles('Dự án do ngân sách cấp cho Sở Tài chính và trụ sở của Sở Nội vụ.')).toEqual([
      'mentioned',
      'mentioned',
    ]);
    expect(roles('tổ chức buổi làm việc với Sở Tài chính')).toEqual(['mentioned']);
    expect(roles('báo cáo trật tự quốc lộ qua xã Đại Lộc')).toEqual(['mentioned']);
    expect(roles('sổ theo dõi nhiệm vụ UBND, Chủ tịch UBND tỉnh giao')).toEqual(['mentioned']);
  });

  test('points to sentences of the text', () => {
    const text = 'Mở đầu. Giao Sở Nội vụ rà soát. Kết thúc.';
    const { tasks } = readTasks(text, finder.find(text, { place: PLACE }), []);
    expect(tasks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Giao Sở Nội vụ rà soát.',
    ]);
  });
});

describe('isNarrativeTitle', () => {
  test.each([
    ['TÌNH HÌNH CHUNG TÁC ĐỘNG THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2020', true],
    ['MỘT SỐ KẾT QUẢ NỔI BẬT', true],
    ['MỘT SỐ TỒN TẠI, HẠN CHẾ', true],
    ['MỘT SỐ NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2020', false],
    ['Lĩnh vực Giáo dục - Đào tạo', false],
    ['Kết quả và phương hướng, nhiệm vụ trọng tâm', false],
  ])('«%s» is %s', (title, expected) => {
    expect(isNarrativeTitle(title)).toBe(expected);
  });
});
