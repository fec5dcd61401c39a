import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paragraphsOf, textOf } from '../../../../src/importer/document/document.ts';
import { encodeVniWindows } from '../../../../src/language/encodings/vni-windows.ts';
import { indexNames } from '../../../../src/importer/recognise/known-names.ts';
import { convertFile } from '../../../../src/importer/convert-file.ts';
import { readDocument } from '../../../../src/importer/formats/format.ts';
import { makePdf } from '../make-pdf.ts';

const NOBODY = indexNames({ agencies: [], topics: [] });

async function readLines(data: Uint8Array, name: string): Promise<string[]> {
  return paragraphsOf((await readDocument(data, name)).blocks).map(textOf);
}

function makeOdt(text: string, styles = ''): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
  });
}

describe('readOdt', () => {
  test('writes out list numbers, also of lists inside items', async () => {
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/></text:list-style>';
    const inner =
      '<text:list><text:list-item><text:p>một</text:p></text:list-item><text:list-item><text:p>hai</text:p></text:list-item></text:list>';
    const text = `<text:list text:style-name="L"><text:list-item><text:p>đầu</text:p>${inner}</text:list-item><text:list-item><text:p>sau</text:p></text:list-item></text:list>`;
    expect(await readLines(makeOdt(text, styles), 'a.odt')).toEqual([
      'I. đầu',
      '1. một',
      '2. hai',
      'II. sau',
    ]);
  });

  test('reads spaces, tabs and formatting of spans', async () => {
    const styles =
      '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
    const text =
      '<text:p>Số:<text:s text:c="2"/><text:span text:style-name="B">05</text:span><text:tab/>x</text:p>';
    const [block] = (await readDocument(makeOdt(text, styles), 'a.odt')).blocks;
    expect(block?.type === 'paragraph' && textOf(block)).toBe('Số:  05\tx');
    expect(block?.type === 'paragraph' && block.runs.map(({ bold }) => bold)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('readHtml', () => {
  test('reads headings, lists and tables, and no scripts', async () => {
    const html =
      '<html><head><title>t</title></head><body><script>x()</script><h2>Mục  A</h2><ol type="a" start="2"><li>hai</li><li>ba</li></ol><p>Dòng<br>sau <b>đậm</b></p><table><tr><td>1</td><td>2</td></tr></table></body></html>';
    expect(await readLines(strToU8(html), 'a.html')).toEqual([
      'Mục A',
      'b. hai',
      'c. ba',
      'Dòng\nsau đậm',
      '1',
      '2',
    ]);
  });

  test('reads fonts of old pages', async () => {
    const html = `<html><body><p><font face="VNI-Times">${encodeVniWindows('Tiếng Việt')}</font></p></body></html>`;
    const converted = await convertFile(Buffer.from(html, 'latin1'), 'a.htm', NOBODY);
    expect(paragraphsOf(converted.body).map(textOf)).toEqual(['Tiếng Việt']);
  });
});

describe('readText', () => {
  test('reads Markdown’s signs as formatting and its numbers as text', async () => {
    const blocks = (
      await readDocument(strToU8('# Đầu\n\n**1.** Giao *Sở*\n- a\n- b_c_d\n'), 'a.md')
    ).blocks;
    expect(paragraphsOf(blocks).map(textOf)).toEqual(['Đầu', '1. Giao Sở', '- a', '- b_c_d']);
    expect(paragraphsOf(blocks)[1]?.runs.map(({ bold, italic }) => [bold, italic])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  test('reads UTF-16', async () => {
    expect(await readLines(Buffer.from('\ufeffTiếng Việt', 'utf16le'), 'a.txt')).toEqual([
      'Tiếng Việt',
    ]);
  });

  test('refuses bytes that are no text', async () => {
    await expect(
      readDocument(
        Uint8Array.from({ length: 64 }, (_, i) => i * 7),
        'a.txt',
      ),
    ).rejects.toThrow('nhị phân');
  });
});

describe('readPdf', () => {
  test('reads the text layer', async () => {
    expect(
      await readLines(makePdf(['Thong bao so 05 cua huyen Tam Duong', 'ngay 18']), 'a.pdf'),
    ).toEqual(['Thong bao so 05 cua huyen Tam Duong', 'ngay 18']);
  });

  test('refuses a scan and asks for OCR', async () => {
    await expect(readDocument(makePdf([]), 'a.pdf')).rejects.toThrow(/OCR/);
  });

  test('refuses a broken file', async () => {
    await expect(convertFile(strToU8('%PDF-1.7 hỏng'), 'a.pdf', NOBODY)).rejects.toThrow(/bị hỏng/);
  });
});

describe('readDocument', () => {
  test.each([
    ['', 'a.txt', 'Tệp rỗng'],
    ['PK\u0003\u0004', 'a.docx', 'bị hỏng'],
    ['Dummy Word content', 'a.docx', 'không phải văn bản Word'],
    ['anything', 'a.jpg', 'OCR'],
  ])('refuses %j as %s', async (bytes, name, reason) => {
    await expect(readDocument(Buffer.from(bytes, 'latin1'), name)).rejects.toThrow(reason);
  });
});
