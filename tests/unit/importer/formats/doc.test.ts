import { describe, expect, test } from 'vitest';
import { decodeDocument } from '../../../../src/importer/decode/decode.ts';
import { paragraphsOf, textOf } from '../../../../src/importer/document/document.ts';
import { encodeTcvn3 } from '../../../../src/language/encodings/tcvn3.ts';
import { encodeVniWindows } from '../../../../src/language/encodings/vni-windows.ts';
import { readDoc } from '../../../../src/importer/formats/doc/reader.ts';
import { makeDoc } from '../make-doc.ts';

const FONTS = ['.VnTime', '.VnTimeH', 'VNI-Times', 'Times New Roman'];

function readLines(data: Uint8Array): string[] {
  return paragraphsOf(decodeDocument(readDoc(data)).blocks).map(textOf);
}

describe('readDoc', () => {
  test('decodes every run by its own font, capitals by theirs', () => {
    const doc = makeDoc(FONTS, [
      { text: encodeTcvn3('thông báo'), font: 1, bold: true },
      { text: encodeTcvn3(' của Uỷ ban\r'), font: 0 },
      { text: encodeVniWindows('Đường ở xã\r'), font: 2 },
      { text: 'Plan 2003\r', font: 3 },
    ]);
    expect(readLines(doc)).toEqual(['THÔNG BÁO của Uỷ ban', 'Đường ở xã', 'Plan 2003']);
  });

  test('keeps bold type', () => {
    const doc = makeDoc(FONTS, [
      { text: 'I. ', font: 3, bold: true },
      { text: 'Plan\r', font: 3 },
    ]);
    const [block] = readDoc(doc).blocks;
    expect(block?.type === 'paragraph' && block.runs.map(({ bold }) => bold)).toEqual([
      true,
      false,
    ]);
  });

  test('keeps results of fields and leaves their instructions out', () => {
    const text = 'Page \u0013 PAGE \u001412\u0015 of it\r';
    expect(readLines(makeDoc(FONTS, [{ text, font: 3 }]))).toEqual(['Page 12 of it']);
  });

  test('refuses a file with a password', () => {
    const doc = makeDoc(FONTS, [{ text: 'x\r', font: 0 }], 0x0300);
    expect(() => readDoc(doc)).toThrow('Tệp .doc có mật khẩu');
  });

  test('refuses broken files in one sentence', () => {
    const doc = makeDoc(FONTS, [{ text: 'x\r', font: 0 }]);
    expect(() => readDoc(doc.slice(0, 700))).toThrow(/Tệp/);
  });
});
