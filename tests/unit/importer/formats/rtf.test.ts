import { describe, expect, test } from 'vitest';
import { decodeDocument } from '../../../../src/importer/decode/decode.ts';
import {
  paragraphsOf,
  textOf,
  type ImportedBlock,
} from '../../../../src/importer/document/document.ts';
import { encodeTcvn3 } from '../../../../src/language/encodings/tcvn3.ts';
import { readRtf } from '../../../../src/importer/formats/rtf/reader.ts';

const HEAD =
  '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1 .VnTime;}{\\f2 .VnTimeH;}{\\f3\\fcharset163 Arial;}{\\f4\\fcharset2 Symbol;}}';

function read(body: string): ImportedBlock[] {
  return decodeDocument(readRtf(Buffer.from(`${HEAD}${body}}`, 'latin1'))).blocks;
}

function lines(body: string): string[] {
  return paragraphsOf(read(body)).map(textOf);
}

const bytes = (text: string) =>
  [...text].map((char) => (char > '~' ? `\\'${char.charCodeAt(0).toString(16)}` : char)).join('');

describe('readRtf', () => {
  test('decodes bytes by the font around them', () => {
    const body = `{\\f2 ${bytes(encodeTcvn3('thông báo'))}}{\\f1  ${bytes(encodeTcvn3('số mười'))}}\\par`;
    expect(lines(body)).toEqual(['THÔNG BÁO số mười']);
  });

  test('reads Unicode and passes its fallback over', () => {
    expect(lines("\\uc1 Vi\\u7879?t \\'e9\\par")).toEqual(['Việt é']);
  });

  test('reads the Vietnamese character set', () => {
    expect(lines("{\\f3 Vi\\'ea\\'f2t}\\par")).toEqual(['Việt']);
  });

  test('keeps the automatic numbers that the file writes out', () => {
    expect(lines('{\\listtext 1.\\tab}Giao S\\u7903?\\par')).toEqual(['1.\tGiao Sở']);
  });

  test('keeps tables', () => {
    const [table] = read(
      '\\trowd\\intbl A\\cell B\\cell\\row\\trowd\\intbl C\\cell D\\cell\\row\\pard x\\par',
    );
    expect(table?.type === 'table' && table.rows.map((row) => row.length)).toEqual([2, 2]);
  });

  test('leaves pictures, headers, instructions and hidden text out', () => {
    const left = '{\\header H}{\\pict 00ff}{\\*\\unknown x}{\\v hidden}';
    const field = '{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}';
    expect(lines(`${left}${field}{\\b bold}\\par`)).toEqual(['3bold']);
  });

  test('puts footnotes at the end', () => {
    expect(lines('M\\chftn{\\footnote\\chftn  N}\\par x\\par')).toEqual(['M[1]', 'x', '[1] N']);
  });

  test('refuses groups nested without end', () => {
    expect(() => readRtf(Buffer.from(`${HEAD}${'{'.repeat(20_000)}`))).toThrow(/lồng quá nhiều/);
  });
});
