import { describe, expect, test } from 'vitest';
import {
  beginsAsCapacity,
  cutSigningLine,
  isKnownOffice,
  isOffice,
  isOfficeInSmallLetters,
  isSigningRemark,
  readCapacity,
  readSignerName,
} from '../../../../src/reading/ending/signing-lines.ts';

describe('readCapacity', () => {
  test.each([
    ['TM. ỦY BAN NHÂN DÂN', 'TM', 'ỦY BAN NHÂN DÂN'],
    ['KT/ CHỦ TỊCH', 'KT', 'CHỦ TỊCH'],
    ['KT/BỘ TRƯỞNG BỘ TÀI CHÍNH', 'KT', 'BỘ TRƯỞNG BỘ TÀI CHÍNH'],
    ['K/T THỦ TƯỚNG CHÍNH PHỦ', 'KT', 'THỦ TƯỚNG CHÍNH PHỦ'],
    ['T.M. CHÍNH PHỦ', 'TM', 'CHÍNH PHỦ'],
    ['TM UỶ BAN NHÂN DÂN XÃ', 'TM', 'UỶ BAN NHÂN DÂN XÃ'],
    ['TL CHỦ TỊCH', 'TL', 'CHỦ TỊCH'],
    ['TUQ: GIÁM ĐỐC', 'TUQ', 'GIÁM ĐỐC'],
    ['TM. BAN CHỈ ĐẠO 389', 'TM', 'BAN CHỈ ĐẠO 389'],
    ['Q. CHÁNH VĂN PHÒNG', 'Q', 'CHÁNH VĂN PHÒNG'],
    ['KT. CHỦ TỊCH (đã ký)', 'KT', 'CHỦ TỊCH'],
  ])('reads %s', (line, capacity, office) => {
    expect(readCapacity(line)).toEqual({ capacity, office });
  });

  test.each([
    'QUYẾT ĐỊNH:',
    'QUẢNG NGÃI',
    'Q CHÁNH VĂN PHÒNG',
    'KT XÃ HỘI',
    'TM DỊCH VỤ',
    'KT-XH',
    'TL. Chủ tịch',
    'KT. XH sáu tháng đầu năm còn khó khăn',
    'TMĐT',
  ])('leaves %s', (line) => {
    expect(readCapacity(line)).toBeUndefined();
  });
});

describe('beginsAsCapacity', () => {
  test('takes small letters behind the stop too', () => {
    const lines = ['KT. Chủ tịch', 'TM/ ỦY BAN', 'TL CHỦ TỊCH', 'TM điện tử', 'KT-XH', 'TMĐT.'];
    expect(lines.map(beginsAsCapacity)).toEqual([true, true, true, false, false, false]);
  });
});

describe('cutSigningLine', () => {
  test.each([
    ['KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Lò Văn Núi', ['KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', 'Lò Văn Núi']],
    [
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Thị Mây',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lò Thị Mây'],
    ],
    ['TL. CHỦ TỊCH', ['TL. CHỦ TỊCH']],
    ['KT/BỘ TRƯỞNG BỘ TÀI CHÍNH', ['KT/BỘ TRƯỞNG BỘ TÀI CHÍNH']],
    ['TRƯỞNG PHÒNG Lò Văn Núi', ['TRƯỞNG PHÒNG Lò Văn Núi']],
  ])('cuts %s', (line, parts) => {
    expect(cutSigningLine(line)).toEqual(parts);
  });
});

describe('isOffice', () => {
  test.each(['CHÁNH VĂN PHÒNG', 'CHỦ TỊCH UBND XÃ', 'HIỆU TRƯỞNG', 'PHÓ CHỦ TỊCH/PHÓ TRƯỞNG BAN'])(
    'accepts %s',
    (line) => {
      expect(isOffice(line)).toBe(true);
    },
  );

  test.each(['HĐND', 'Chủ tịch', 'Điều 1. CHỦ TỊCH'])('leaves %s', (line) => {
    expect(isOffice(line)).toBe(false);
  });
});

describe('isKnownOffice', () => {
  test.each(['TỔNG GIÁM ĐỐC', 'PHÓ TỔNG CỤC TRƯỞNG', 'THỨ TRƯỞNG', 'BÍ THƯ'])(
    'accepts %s',
    (line) => {
      expect(isKnownOffice(line)).toBe(true);
    },
  );

  test.each(['TỔNG SỐ', 'TỔNG CỘNG', 'ĐỘC LẬP TỰ DO', 'Giám đốc', 'TRƯỞNGPHÒNG'])(
    'leaves %s',
    (line) => {
      expect(isKnownOffice(line)).toBe(false);
    },
  );
});

describe('isOfficeInSmallLetters', () => {
  test('leaves capitals and sentences', () => {
    const lines = ['Thứ trưởng', 'Phó Thống đốc', 'THỨ TRƯỞNG', 'Giám đốc chịu trách nhiệm.'];
    expect(lines.map(isOfficeInSmallLetters)).toEqual([true, true, false, false]);
  });
});

describe('readSignerName', () => {
  test.each([
    ['Lò Văn Núi', 'Lò Văn Núi'],
    ['TS. Lò Văn Núi', undefined],
    ['Ts. Lò Văn Núi', 'Ts. Lò Văn Núi'],
    ['Lò Văn Núi (đã ký)', 'Lò Văn Núi'],
    ['Lò Văn Núi đã ký', 'Lò Văn Núi'],
    ['LÒ VĂN NÚI (Đã ký)', 'LÒ VĂN NÚI'],
    ['LÒ VĂN NÚI', undefined],
    ['Hợp đồng đã ký', undefined],
    ['Núi', undefined],
  ])('reads %s', (line, name) => {
    expect(readSignerName(line)).toBe(name);
  });
});

describe('isSigningRemark', () => {
  test.each(['(Đã ký)', 'Đã ký', '(ký, đóng dấu)', '(Ký, ghi rõ họ tên)', 'Phó Thống đốc (đã ký)'])(
    'accepts %s',
    (line) => {
      expect(isSigningRemark(line)).toBe(true);
    },
  );

  test.each(['Ký kết hợp đồng', 'Hợp đồng đã ký', 'Đã ký nhiều văn bản'])('leaves %s', (line) => {
    expect(isSigningRemark(line)).toBe(false);
  });
});
