import { describe, expect, test } from 'vitest';
import type { Flow, FlowText } from '../../../../src/domain/notice/flow.ts';
import { buildOutline } from '../../../../src/reading/outline/build-outline.ts';

const at = { line: 1, column: 1 };

function paragraphs(...texts: string[]): Flow[] {
  return texts.map((text): FlowText => ({ type: 'paragraph', text, spans: [], at }));
}

function ids(...texts: string[]): string[] {
  return buildOutline(paragraphs(...texts)).sections.map(({ id }) => id);
}

describe('buildOutline', () => {
  test('reads the levels from the numbering', () => {
    const texts = [
      'I. TÌNH HÌNH',
      '1. Kinh tế',
      'a) Thu',
      'b) Chi',
      '2. Xã hội',
      'II. NHIỆM VỤ',
      '1. Giao',
    ];
    expect(ids(...texts)).toEqual(['i', 'i-1', 'i-1-a', 'i-1-b', 'i-2', 'ii', 'ii-1']);
  });

  test('tells d) from đ)', () => {
    expect(ids('1. Gồm:', 'c) Ba', 'd) Bốn', 'đ) Năm', 'e) Sáu').slice(1)).toEqual([
      '1-c',
      '1-d',
      '1-dd',
      '1-e',
    ]);
  });

  test('numbers articles through the whole document', () => {
    const texts = [
      'Chương I',
      'Điều 1. Phạm vi',
      '1. Luật này',
      'a) Một',
      'Chương II',
      'Điều 2. Đối tượng',
    ];
    expect(ids(...texts)).toEqual([
      'chuong-i',
      'dieu-1',
      'dieu-1-1',
      'dieu-1-1-a',
      'chuong-ii',
      'dieu-2',
    ]);
  });

  test('reads dotted numbers below their parent', () => {
    expect(ids('1. Một', '1.1. Một một', '1.2. Một hai', '2. Hai', '2.1. Hai một')).toEqual([
      '1',
      '1-1',
      '1-2',
      '2',
      '2-1',
    ]);
  });

  test('keeps a number that is skipped', () => {
    expect(ids('1. Một', '2. Hai', '4. Bốn')).toEqual(['1', '2', '4']);
  });

  test('returns to the outer row after an inner one', () => {
    expect(ids('6. Sáu:', '1. Trong một', '2. Trong hai', '7. Bảy')).toEqual([
      '6',
      '6-1',
      '6-2',
      '7',
    ]);
  });

  test('gives a repeated number an address of its own', () => {
    expect(ids('I. Một', '2. Hai', 'I. Một lần nữa')).toEqual(['i', 'i-2', 'i--2']);
  });

  test('keeps what a repeated section contains below it', () => {
    expect(ids('I. Một', '1. Một một', 'I. Lại một', '1. Một một', '2. Một hai')).toEqual([
      'i',
      'i-1',
      'i--2',
      'i--2-1',
      'i--2-2',
    ]);
  });

  test('takes a short line without a full stop for a title', () => {
    const { sections } = buildOutline(
      paragraphs('1.1. Mục đích', '1. MỤC ĐÍCH, YÊU CẦU', '2. Đã xong.'),
    );
    expect(sections.map(({ title }) => title)).toEqual([
      'Mục đích',
      'MỤC ĐÍCH, YÊU CẦU',
      undefined,
    ]);
  });

  test('takes I. after H. for a letter', () => {
    const letters = 'A. B. C. D. Đ. E. G. H. I. K.'.split(' ').map((label) => `${label} Phần`);
    expect(ids(...letters).slice(-3)).toEqual(['phan-h', 'phan-i', 'phan-k']);
  });

  test('leaves amounts and years in the text', () => {
    expect(ids('71.975 lượt khách', '2020. Năm học mới', '30 tháng 8', 'I còn lại')).toEqual([]);
  });

  test('gives paragraphs after an item to the item', () => {
    const { sections, preamble } = buildOutline(
      paragraphs('Mở đầu.', '6. Phòng Tài chính', 'Chi cục Thuế'),
    );
    expect(preamble.text).toBe('Mở đầu.');
    expect(sections[0]?.text).toBe('Phòng Tài chính\nChi cục Thuế');
    expect(sections[0]?.blocks.map(({ start }) => start)).toEqual([0, 16]);
  });

  test('takes a run-in title up to its colon', () => {
    const { sections } = buildOutline(
      paragraphs('2. Tăng cường sản xuất nông nghiệp: Chỉ đạo gieo cấy.', '3. Không có tiêu đề.'),
    );
    expect(sections.map(({ title }) => title)).toEqual([
      'Tăng cường sản xuất nông nghiệp',
      undefined,
    ]);
  });
});
