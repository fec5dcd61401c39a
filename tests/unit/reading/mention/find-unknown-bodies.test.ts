import { describe, expect, test } from 'vitest';
import { findUnknownBodies } from '../../../../src/reading/mention/find-unknown-bodies.ts';

function find(text: string): string[] {
  return findUnknownBodies(text, []).map(({ surface }) => surface);
}

describe('findUnknownBodies', () => {
  test.each([
    ['Giao Chi cục Kiểm lâm phối hợp', 'Chi cục Kiểm lâm'],
    ['UBND xã Nậm Xe kiểm tra', 'UBND xã Nậm Xe'],
    ['Sở Nông nghiệp và Phát triển nông thôn chủ trì', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Trung tâm Y tế huyện rà soát', 'Trung tâm Y tế huyện'],
    ['Chủ tịch UBND tỉnh Võ Phiên kết luận', 'UBND tỉnh'],
    ['tại Ban Tiếp công dân, số 2', 'Ban Tiếp công dân'],
    ['nộp Trung tâm Lưu trữ lịch sử tỉnh, chậm nhất', 'Trung tâm Lưu trữ lịch sử tỉnh'],
    ['Kho bạc Nhà nước Suối Mây thanh toán', 'Kho bạc Nhà nước Suối Mây'],
  ])('finds the body in «%s»', (text, body) => {
    expect(find(text)).toEqual([body]);
  });

  test.each([
    ['các phòng, ban liên quan'],
    ['Hội nghị tổng kết'],
    ['BAN HÀNH QUY CHẾ'],
    ['Đoàn Việt Hoàng'],
    ['Bộ luật Dân sự'],
    ['Phòng chống thiên tai'],
  ])('finds nothing in «%s»', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('leaves out what is already known', () => {
    const text = 'Sở Tài chính, Sở Nội vụ';
    expect(findUnknownBodies(text, [{ start: 0, end: 12 }]).map(({ start }) => start)).toEqual([
      14,
    ]);
  });

  test('leaves out what announces a list that is known', () => {
    const text = 'UBND xã: Cầu Đất';
    expect(findUnknownBodies(text, [{ start: 9, end: 16 }])).toEqual([]);
  });
});
