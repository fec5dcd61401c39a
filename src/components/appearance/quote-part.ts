import type { Block, TableBlock, TableCell } from '../../domain/section/block.ts';
import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import { quote, type QuotedBlock } from '../../domain/notice/quotation.ts';
import { type BlockContext, renderWords } from '../notice/render-blocks.ts';
import { TABLE_ROW_MARK } from '../task/task-words.ts';

interface Range {
  start: number;
  end: number;
}

/**
 * Write what a part says about some ranges as HTML, an entry a paragraph: the sentences of its text,
 * and of its tables the whole rows, because a cell alone says too little.
 */
export function quotePart(
  { text, blocks }: { text: string; blocks: Block[] },
  ranges: Range[],
  limit: number,
  context: BlockContext,
): Html[] {
  return blocks.flatMap((block) =>
    block.type === 'table'
      ? findRows(block, ranges).map((row) => renderRow(row, context))
      : quote({ text, blocks: [block] }, ranges, limit).map((it) => renderQuoted(it, context)),
  );
}

function findRows({ rows }: TableBlock, ranges: Range[]): TableCell[][] {
  return rows.filter((cells) =>
    cells.some(({ start, text }) =>
      ranges.some((range) => range.start < start + text.length && start < range.end),
    ),
  );
}

function renderRow(cells: TableCell[], context: BlockContext): Html {
  const words = cells.filter(({ text }) => text).map((cell) => renderWords(cell, context));
  return html`${TABLE_ROW_MARK}${joinHtml(words, ' · ')}`;
}

function renderQuoted({ pieces, isCutBefore, isCutAfter }: QuotedBlock, context: BlockContext) {
  const words = pieces.map((piece) => renderWords(piece, context));
  return html`${isCutBefore ? '… ' : ''}${joinHtml(words, ' … ')}${isCutAfter ? ' …' : ''}`;
}
