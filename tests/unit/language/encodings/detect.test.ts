import { describe, expect, test } from 'vitest';
import { restoreCapitals } from '../../../../src/language/encodings/capitals.ts';
import { toByteText, undoUtf8Mojibake } from '../../../../src/language/encodings/codepages.ts';
import { detectEncoding } from '../../../../src/language/encodings/detect.ts';
import { findFontEncoding } from '../../../../src/language/encodings/encoding.ts';
import { encodeTcvn3 } from '../../../../src/language/encodings/tcvn3.ts';
import { encodeViqr } from '../../../../src/language/encodings/viqr.ts';
import { encodeVniWindows } from '../../../../src/language/encodings/vni-windows.ts';
import { encodeWindows1258 } from '../../../../src/language/encodings/windows-1258.ts';

const TEXT =
  'Ủy ban nhân dân huyện yêu cầu các xã, thị trấn báo cáo kết quả trước ngày 30 tháng 6, đúng thời hạn.';

describe('detectEncoding', () => {
  test.each([
    ['unicode', TEXT],
    ['tcvn3', encodeTcvn3(TEXT)],
    ['vni', encodeVniWindows(TEXT)],
    ['viqr', encodeViqr(TEXT)],
    ['windows-1258', encodeWindows1258(TEXT)],
    ['unicode', 'Does the café open today? No. Go on, Ada.'],
    ['unicode', ''],
  ])('finds %s', (encoding, text) => {
    expect(detectEncoding(text)).toBe(encoding);
  });
});

describe('findFontEncoding', () => {
  test.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['FBHPFO+VnTimeHBold', 'tcvn3', true],
    ['.VnTime,BoldItalic', 'tcvn3', false],
    ['VNI-Times', 'vni', false],
  ])('reads %s', (font, encoding, capitals) => {
    expect(findFontEncoding(font)).toEqual({ encoding, capitals });
  });

  test('promises nothing for other fonts', () => {
    expect(findFontEncoding('Times New Roman')).toBeUndefined();
    expect(findFontEncoding('Vni')).toEqual({ encoding: 'vni', capitals: false });
  });
});

describe('restoreCapitals', () => {
  test.each([
    ['QUYếT ĐịNH', 'QUYẾT ĐỊNH'],
    ['THôNG BáO của Bộ', 'THÔNG BÁO của Bộ'],
    ['Bí thư Huyện ủy', 'Bí thư Huyện ủy'],
    ['UBND xã Tả Lèng', 'UBND xã Tả Lèng'],
  ])('turns %s into %s', (text, expected) => {
    expect(restoreCapitals(text)).toBe(expected);
  });
});

describe('toByteText', () => {
  test('undoes a reading as windows-1258', () => {
    const misread = new TextDecoder('windows-1258').decode(Uint8Array.of(0xe3, 0xf5, 0xd2));
    expect(toByteText(misread)).toBe('\u00e3\u00f5\u00d2');
  });

  test('brings symbol characters back', () => {
    expect(toByteText('\uf0b5\uf041')).toBe('\u00b5A');
  });
});

describe('undoUtf8Mojibake', () => {
  test('reads UTF-8 that was taken for windows-1252', () => {
    const bytes = new TextEncoder().encode('Tiếng Việt');
    expect(undoUtf8Mojibake(new TextDecoder('windows-1252').decode(bytes))).toBe('Tiếng Việt');
  });

  test('leaves proper text alone', () => {
    expect(undoUtf8Mojibake('Tiếng Việt')).toBeUndefined();
  });
});
