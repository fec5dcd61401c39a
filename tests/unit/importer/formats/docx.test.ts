import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ImportRefusal, textOf } from '../../../../src/importer/document/document.ts';
import { readDocx } from '../../../../src/importer/formats/docx/reader.ts';
import { readDocument } from '../../../../src/importer/formats/format.ts';
import { inList, makeDocx, paragraph } from '../make-docx.ts';

const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const NUMBERING = `
  <w:abstractNum w:abstractNumId="7">
    ${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}
    ${level(3, 'bullet', '\uf0b7')}${level(4, 'decimal', '%2.%5')}
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/>
    <w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;

function readLines(body: string, parts: Record<string, string> = {}): string[] {
  return readDocx(makeDocx(body, parts)).blocks.map((block) =>
    block.type === 'paragraph'
      ? textOf(block)
      : block.rows
          .map((row) => row.map((cell) => cell.paragraphs.map(textOf).join('/')).join('|'))
          .join('\n'),
  );
}

describe('readDocx', () => {
  test('writes out the automatic numbers', () => {
    const depths = [0, 1, 2, 2, 3, 1, 4, 0, 1];
    const body = depths.map((depth) => paragraph('Nội dung', inList(1, depth))).join('');
    expect(readLines(body, { numbering: NUMBERING }).map((line) => line.split(' ')[0])).toEqual([
      'I.',
      '1.',
      'a)',
      'b)',
      '-',
      '2.',
      '2.1',
      'II.',
      '1.',
    ]);
  });

  test('starts a list anew where it says so', () => {
    const body = paragraph('A', inList(1, 1)) + paragraph('B', inList(2, 1));
    expect(readLines(body, { numbering: NUMBERING })).toEqual(['1. A', '5. B']);
  });

  test('takes numbering, font and bold type from styles', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="muc"><w:basedOn w:val="goc"/>
        <w:pPr>${inList(1, 1)}<w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:styleId="goc"><w:rPr><w:b/><w:rFonts w:ascii=".VnTimeH"/></w:rPr></w:style>`;
    const body = paragraph('Th«ng b¸o', '<w:pStyle w:val="muc"/>');
    const [block] = readDocx(makeDocx(body, { styles, numbering: NUMBERING })).blocks;
    if (block?.type !== 'paragraph') throw new Error('Expected a paragraph.');
    expect(block.heading).toBe(1);
    expect(block.runs.every(({ bold, font }) => bold && font === '.VnTimeH')).toBe(true);
    expect(textOf(block)).toBe('1. Th«ng b¸o');
  });

  test('keeps tables, line breaks and inserted text, and leaves deletions out', () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Số')}${cell('Tên')}</w:tr><w:tr>${cell('1')}${cell('Bản')}</w:tr></w:tbl>`;
    const edited =
      '<w:p><w:ins><w:r><w:t>thêm</w:t><w:br/><w:t>dòng</w:t></w:r></w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>';
    const read = readDocx(makeDocx(table + edited));
    expect(readLines(table + edited)).toEqual(['Số|Tên\n1|Bản', 'thêm\ndòng']);
    expect(read.doubts).toMatchInlineSnapshot(`
      [
        {
          "message": "Tệp còn 1 chỗ xóa đang theo dõi (Track Changes): chữ đã xóa không được nhập.",
          "rule": "left-out",
        },
      ]
    `);
  });

  test('puts footnotes at the end, with their marks', () => {
    const body =
      '<w:p><w:r><w:t>Điều này</w:t><w:footnoteReference w:id="2"/></w:r></w:p>' +
      paragraph('Hết.');
    const footnotes = `<w:footnote w:id="2">${paragraph('Theo luật.')}</w:footnote>`;
    expect(readLines(body, { footnotes })).toEqual(['Điều này[1]', 'Hết.', '[1] Theo luật.']);
  });

  test('refuses a part that would grow too large', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(41 * 1024 * 1024) });
    await expect(readDocument(bomb, 'bom.docx')).rejects.toThrow(/bung ra hơn 40 MB/);
  });

  test('refuses nesting that no document has', () => {
    const deep = `${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`;
    expect(() => readDocx(makeDocx(deep))).toThrow(ImportRefusal);
  });

  test('expands no entities of the document’s own', () => {
    const xml =
      '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p><w:r><w:t>x&b;</w:t></w:r></w:p></w:body></w:document>';
    const [block] = readDocx(zipSync({ 'word/document.xml': strToU8(xml) })).blocks;
    expect(block?.type === 'paragraph' && textOf(block)).toBe('x&b;');
  });
});
