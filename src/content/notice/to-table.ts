import type { MdastNode } from 'satteri';
import { problem } from '../../domain/issue/issue.ts';
import type { FlowTable } from '../../domain/notice/flow.ts';
import { placeOf } from './place-of.ts';
import { toMarkedText, type Reading } from './to-marked-text.ts';

type Table = Extract<MdastNode, { type: 'table' }>;

/** Lay a table out as rows of cells. */
export function toTable(table: Table, source: string, reading: Reading): FlowTable {
  const columns = table.align?.length ?? Infinity;
  const rows = table.children.map((row) => {
    reportExtraCells(row, columns, source, reading);
    return row.children.map((cell) => {
      const { text, spans } = toMarkedText(cell.children, reading);
      return { text: text.replaceAll('\n', ' '), spans };
    });
  });
  return { type: 'table', rows, at: placeOf(table) };
}

/** The parser drops the cells for which the table has no column; their words would be lost. */
function reportExtraCells(row: MdastNode, columns: number, source: string, reading: Reading): void {
  const { start, end } = row.position ?? {};
  const typed = source.slice(start?.offset, end?.offset).trim();
  const cells = typed.replace(OUTER_BARS, '').split(BAR).length;
  if (cells <= columns) return;
  const detail = `Hàng này có ${cells} ô mà bảng chỉ có ${columns} cột; hãy thêm cột vào hai hàng đầu của bảng, hoặc viết \`\\|\` nếu dấu gạch là chữ của văn bản.`;
  reading.problems.push(problem('mdx-syntax', placeOf(row), detail));
}

/** A bar between cells, not one that is escaped; and those that enclose the row. */
const BAR = /(?<!\\)\|/u;
const OUTER_BARS = /^\||(?<!\\)\|$/gu;
