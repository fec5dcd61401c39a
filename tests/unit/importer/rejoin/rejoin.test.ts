import { describe, expect, test } from 'vitest';
import {
  paragraphsOf,
  textOf,
  toParagraph,
  type DoubtRule,
  type ImportedDocument,
} from '../../../../src/importer/document/document.ts';
import { rejoin } from '../../../../src/importer/rejoin/rejoin.ts';

const LONG = 'thời gian xong và báo cáo về phòng Tài nguyên - Môi trường trước ngày 30';

function makeDocument(lines: string[], layout: ImportedDocument['layout']): ImportedDocument {
  let spaced = false;
  const blocks = lines.flatMap((line) => {
    const paragraph = { ...toParagraph(line), spaced };
    spaced = line === '';
    return line === '' ? [] : [paragraph];
  });
  return { blocks, layout, doubts: [] };
}

function rejoined(lines: string[], layout: ImportedDocument['layout'] = 'paragraphs') {
  const paragraphs = paragraphsOf(rejoin(makeDocument(lines, layout)).blocks);
  const rules: DoubtRule[] = paragraphs.flatMap(({ doubts = [] }) =>
    doubts.map(({ rule }) => rule),
  );
  return { lines: paragraphs.map(textOf), rules };
}

describe('rejoin', () => {
  test('joins a sentence that a page break cut, and says so', () => {
    const { lines, rules } = rejoined([LONG, 'tháng 8 năm 2020 để tổng hợp.']);
    expect(lines).toEqual([`${LONG} tháng 8 năm 2020 để tổng hợp.`]);
    expect(rules).toEqual(['joined-sentence']);
  });

  test('drops the page number between the halves', () => {
    const { lines, rules } = rejoined([
      LONG,
      '- 2 -',
      'tháng 8 năm 2020 để tổng hợp, báo cáo Ủy ban nhân dân.',
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('2 -');
    expect(rules).toEqual(['dropped-page-number', 'joined-sentence']);
  });

  test.each([
    ['a finished sentence', `${LONG}.`, 'tháng 8 là hạn cuối.'],
    ['an item', LONG, 'a) Phòng Nội vụ;'],
    ['a capital', `${LONG} giờ`, 'Phòng Nội vụ báo cáo.'],
    ['a short line', 'Các cơ quan', 'và đơn vị liên quan'],
    ['a form to fill in', `${LONG} ..........`, 'tháng mấy'],
  ])('keeps apart at %s', (_, first, second) => {
    expect(rejoined([first, second]).lines).toEqual([first, second]);
  });

  test('tells of a sentence that seems cut but whose rest is not certain', () => {
    expect(rejoined([`${LONG.slice(0, -2)}của`, 'Phòng Nội vụ']).rules).toEqual(['cut-sentence']);
  });

  test('keeps a number that is not a page’s', () => {
    expect(rejoined(['Số lượng', '12', 'Ghi chú']).lines).toEqual(['Số lượng', '12', 'Ghi chú']);
  });

  test('puts hard-wrapped lines together as paragraphs', () => {
    const { lines } = rejoined(
      [
        'THÔNG BÁO',
        'Ngày 03/01/2025, Phó Chủ tịch UBND tỉnh chủ trì họp nghe',
        'báo cáo về tình hình thực hiện công tác cổ phần hóa của',
        'Công ty TNHH MTV Đầu tư trong thời gian qua.',
        '1. Giao Sở Tài chính chủ trì, phối hợp với Sở Kế hoạch',
        'và Đầu tư rà soát.',
        '- Hoàn thành trước ngày 20/02/2025.',
      ],
      'lines',
    );
    expect(lines).toEqual([
      'THÔNG BÁO',
      'Ngày 03/01/2025, Phó Chủ tịch UBND tỉnh chủ trì họp nghe báo cáo về tình hình thực hiện công tác cổ phần hóa của Công ty TNHH MTV Đầu tư trong thời gian qua.',
      '1. Giao Sở Tài chính chủ trì, phối hợp với Sở Kế hoạch và Đầu tư rà soát.',
      '- Hoàn thành trước ngày 20/02/2025.',
    ]);
  });

  test('mends a split syllable where no other reading is possible', () => {
    expect(rejoined(['công tác cổ ph ần hóa'])).toEqual({
      lines: ['công tác cổ phần hóa'],
      rules: ['mended-syllable'],
    });
  });

  test('tells of a split syllable that could be two words', () => {
    expect(rejoined(['đơn vị liên qua n khẩn trương'])).toEqual({
      lines: ['đơn vị liên qua n khẩn trương'],
      rules: ['split-syllable'],
    });
  });
});
