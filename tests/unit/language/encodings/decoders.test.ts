import { describe, expect, test } from 'vitest';
import { decodeTcvn3 } from '../../../../src/language/encodings/tcvn3.ts';
import { decodeCasualViqr, decodeViqr } from '../../../../src/language/encodings/viqr.ts';
import { decodeVniWindows } from '../../../../src/language/encodings/vni-windows.ts';
import { decodeWindows1258 } from '../../../../src/language/encodings/windows-1258.ts';

describe('decodeTcvn3', () => {
  test.each([
    ['Th«ng b¸o cña Uû ban', 'Thông báo của Uỷ ban'],
    ['N\u00adíc s\u00ad, \u00adu ®·i', 'Nước sư, ưu đãi'],
    ['A¸ £Ò ¢Ê ¦\u00f5 OÞ', 'Á Ề Ấ Ừ Oị'],
    ['25°C', '25°C'],
  ])('reads %j', (bytes, text) => {
    expect(decodeTcvn3(bytes).join('')).toBe(text);
  });
});

describe('decodeVniWindows', () => {
  test.each([
    ['Ñöôøng QUYEÁT ÑÒNH', 'Đường QUYẾT ĐỊNH'],
    ['kyõ thuaät, kyû nieäm, lyù, tî naïnh', 'kỹ thuật, kỷ niệm, lý, tỵ nạnh'],
    ['të, kì thuaät, hoïc kì', 'tỷ, kỹ thuật, học kì'],
  ])('reads %j', (bytes, text) => {
    expect(decodeVniWindows(bytes).join('')).toBe(text);
  });
});

describe('decodeViqr', () => {
  test.each([
    ["Tie^'ng Vie^.t co' da^'u", 'Tiếng Việt có dấu'],
    ["DDa^y la` mo^.t vi' du.", 'Đây là một ví dụ'],
    ['tho^i\\.', 'thôi.'],
  ])('reads %j', (typed, text) => {
    expect(decodeViqr(typed).join('')).toBe(text);
  });
});

describe('decodeCasualViqr', () => {
  test.each([
    ["Mu+a dda'... OK", 'Mưa đá... OK'],
    ['I. TI`NH HI`NH', 'I. TÌNH HÌNH'],
    ["Ba'o ca'o cho ta. Sau ddo'", 'Báo cáo cho ta. Sau đó'],
    ["ti?nh Phu' Tho. Hai", 'tỉnh Phú Thọ Hai'],
    ["nhie^.m vu. 6 tha'ng", 'nhiệm vụ 6 tháng'],
  ])('reads %j', (typed, text) => {
    expect(decodeCasualViqr(typed).join('')).toBe(text);
  });
});

describe('decodeWindows1258', () => {
  test('joins tones to their vowels', () => {
    expect(decodeWindows1258('Viêòt Nam ðôòc lâòp, týò do').join('')).toBe(
      'Việt Nam độc lập, tự do',
    );
  });
});
