import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../../src/reading/citation/find-citations.ts';
import { SEED_SECTIONS } from '../seed-sections.ts';

describe('findCitations', () => {
  test.each([
    [
      'theo Nghị quyết 42 của Chính phủ',
      'Nghị quyết 42 của Chính phủ',
      'nghi-quyet',
      '42',
      undefined,
    ],
    [
      'Chỉ thị số 01/CT-UBND ngày 03/01/2024',
      'Chỉ thị số 01/CT-UBND ngày 03/01/2024',
      'chi-thi',
      '01/CT-UBND',
      '2024-01-03',
    ],
    [
      'Quyết định số 1479/QĐ -TTg ngày 29/11/2022 của Thủ tướng Chính phủ',
      'Quyết định số 1479/QĐ -TTg ngày 29/11/2022 của Thủ tướng Chính phủ',
      'quyet-dinh',
      '1479/QĐ-TTg',
      '2022-11-29',
    ],
    [
      'Chỉ thị số 37-CT/TW ngày 03 tháng 9 năm 2019',
      'Chỉ thị số 37-CT/TW ngày 03 tháng 9 năm 2019',
      'chi-thi',
      '37-CT/TW',
      '2019-09-03',
    ],
    ['Kế hoạch số 119- KH/TU;', 'Kế hoạch số 119- KH/TU', 'ke-hoach', '119-KH/TU', undefined],
    [
      'Nghị định số 30/2020/NĐ-CP',
      'Nghị định số 30/2020/NĐ-CP',
      'nghi-dinh',
      '30/2020/NĐ-CP',
      undefined,
    ],
    ['Công điện khẩn 08/CĐ-BNN', 'Công điện khẩn 08/CĐ-BNN', 'cong-dien', '08/CĐ-BNN', undefined],
    [
      'Tờ trình số 33/TTr-SLĐTBXH',
      'Tờ trình số 33/TTr-SLĐTBXH',
      'to-trinh',
      '33/TTr-SLĐTBXH',
      undefined,
    ],
    [
      'Luật Đầu tư công số 39/2019/QH14',
      'Luật Đầu tư công số 39/2019/QH14',
      'luat',
      '39/2019/QH14',
      undefined,
    ],
    [
      'Luật Đất đai ngày 29/11/2013',
      'Luật Đất đai ngày 29/11/2013',
      'luat',
      undefined,
      '2013-11-29',
    ],
    [
      'Công văn số 215/UBND-VP ngày 31/6/2020',
      'Công văn số 215/UBND-VP ngày 31/6/2020',
      'cong-van',
      '215/UBND-VP',
      undefined,
    ],
  ])('reads «%s»', (text, surface, kind, documentNumber, issuedOn) => {
    expect(findCitations(text)).toEqual([
      {
        surface,
        start: text.indexOf(surface),
        end: text.indexOf(surface) + surface.length,
        kind,
        documentNumber,
        issuedOn,
      },
    ]);
  });

  test.each([
    ['Báo cáo 12 xã'],
    ['kế hoạch năm 2020'],
    ['Thông báo kết luận'],
    ['Kế hoạch 2 năm'],
    ['Luật Đất đai'],
    ['người lao động đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14'],
    ['Dự án 661 của Chính phủ'],
    ['các văn bản quy phạm pháp luật của Chính phủ 30/12/2022'],
  ])('leaves «%s»', (text) => {
    expect(findCitations(text)).toEqual([]);
  });

  test('finds the one of the first notice', () => {
    const found = Object.values(SEED_SECTIONS).flatMap(findCitations);
    expect(found.map(({ surface }) => surface)).toEqual(['Nghị quyết 42 của Chính phủ']);
  });
});
