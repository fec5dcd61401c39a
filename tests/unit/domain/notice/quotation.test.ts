import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/domain/section/block.ts';
import { quote, type QuotedBlock } from '../../../../src/domain/notice/quotation.ts';

const FIRST =
  'Thu ngân sách còn thấp (đạt 28,9%). Chi cục Thuế có giải pháp. TT. Huyện ủy theo dõi.';
const SECOND = 'Ban quản lý dự án đôn đốc nhà thầu.';
const TEXT = `${FIRST}\n${SECOND}`;
const BLOCKS: Block[] = [
  { type: 'paragraph', text: FIRST, spans: [], start: 0 },
  { type: 'paragraph', text: SECOND, spans: [], start: FIRST.length + 1 },
];

describe('quote', () => {
  test('quotes a short section whole', () => {
    expect(shown(quote({ text: TEXT, blocks: BLOCKS }, [rangeOf('Chi cục Thuế')]))).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  test('quotes only the sentence that names the agency when the section is long', () => {
    expect(shown(quote({ text: TEXT, blocks: BLOCKS }, [rangeOf('Chi cục Thuế')], 20))).toEqual([
      '… Chi cục Thuế có giải pháp. …',
    ]);
  });

  test('does not end a sentence at an abbreviation', () => {
    expect(shown(quote({ text: TEXT, blocks: BLOCKS }, [rangeOf('Huyện ủy')], 20))).toEqual([
      '… TT. Huyện ủy theo dõi.',
    ]);
  });

  test('leaves out what lies between two sentences', () => {
    const ranges = [rangeOf('ngân sách'), rangeOf('Huyện ủy')];
    expect(shown(quote({ text: TEXT, blocks: BLOCKS }, ranges, 20))).toEqual([
      'Thu ngân sách còn thấp (đạt 28,9%). … TT. Huyện ủy theo dõi.',
    ]);
  });

  test('quotes from each block that holds a range', () => {
    const ranges = [rangeOf('Chi cục Thuế'), rangeOf('Ban quản lý dự án')];
    expect(shown(quote({ text: TEXT, blocks: BLOCKS }, ranges, 20))).toEqual([
      '… Chi cục Thuế có giải pháp. …',
      SECOND,
    ]);
  });

  test('quotes the cells of a table that hold a range', () => {
    const rows = [[makeCell('Công an huyện', 0), makeCell('Đảm bảo an ninh', 14)]];
    const text = 'Công an huyện\tĐảm bảo an ninh';
    const table: Block = { type: 'table', text, rows, start: 0 };
    expect(shown(quote({ text, blocks: [table] }, [{ start: 0, end: 13 }]))).toEqual([
      'Công an huyện',
    ]);
  });
});

function rangeOf(surface: string) {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length };
}

function makeCell(text: string, start: number) {
  return { text, spans: [], start };
}

function shown(blocks: QuotedBlock[]): string[] {
  return blocks.map(({ pieces, isCutBefore, isCutAfter }) => {
    const words = pieces.map((piece) => piece.text).join(' … ');
    return `${isCutBefore ? '… ' : ''}${words}${isCutAfter ? ' …' : ''}`;
  });
}
