import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  toParagraph,
  type ImportedBlock,
  type ImportedParagraph,
} from '../../../../src/importer/document/document.ts';
import { writeNotice } from '../../../../src/importer/write/write.ts';
import { indexNames } from '../../../../src/importer/recognise/known-names.ts';
import { recogniseParts } from '../../../../src/importer/recognise/recognise.ts';

const SOURCE = { file: '2020/a.docx', sha256: '0'.repeat(64) };

function write(blocks: ImportedBlock[]) {
  const document = { blocks, layout: 'paragraphs' as const, doubts: [] };
  return writeNotice(recogniseParts(document, indexNames({ agencies: [], topics: [] })), SOURCE);
}

function bodyOf(blocks: ImportedBlock[]): string {
  return write(blocks).mdx.split('---\n\n').slice(1).join('').trim();
}

function heading(text: string, level: number): ImportedParagraph {
  return { ...toParagraph(text), heading: level };
}

function table(...rows: string[][]): ImportedBlock {
  return {
    type: 'table',
    rows: rows.map((row) => row.map((text) => ({ paragraphs: text.split('/').map(toParagraph) }))),
  };
}

describe('writeNotice', () => {
  test('gives headings the level of their number, not of the file', () => {
    const blocks = [heading('I. CHUNG', 3), heading('1. Giáo dục', 1), heading('II. RIÊNG', 4)];
    expect(bodyOf(blocks)).toBe('## I. CHUNG\n\n### 1. Giáo dục\n\n## II. RIÊNG');
  });

  test('writes a table with all its words', () => {
    expect(bodyOf([table(['Số', 'Tên'], ['1', 'a|b/c']), toParagraph('Hết.')])).toBe(
      '| Số | Tên |\n| --- | --- |\n| 1 | a\\|b c |\n\nHết.',
    );
  });

  test('lays out a table that only arranges paragraphs', () => {
    expect(bodyOf([toParagraph('Đầu'), table(['Trái'], ['Dưới'])])).toBe('Đầu\n\nTrái\n\nDưới');
  });

  test('tells the line of every doubt', () => {
    const doubts = [{ rule: 'cut-sentence' as const, message: 'x' }];
    const { mdx, doubts: placed } = write([
      toParagraph('Một.'),
      table(['a', 'b'], ['c', 'd']),
      { ...toParagraph('Ba của'), doubts },
    ]);
    const { line } = placed.find(({ rule }) => rule === 'cut-sentence')!;
    expect(mdx.split('\n')[line - 1]).toBe('Ba của');
  });

  test('writes a head that YAML reads back, whatever the words', () => {
    const subject = 'Về "việc": #1 {a} \\ [b] --- «c» & 2020-01-01';
    const { mdx } = write([
      toParagraph('THÔNG BÁO'),
      toParagraph(subject),
      toParagraph('Nội dung.'),
    ]);
    expect(parse(mdx.slice(4, mdx.indexOf('\n---\n')))).toEqual({
      subject,
      kind: 'thong-bao',
      source: SOURCE,
    });
  });
});
