import type { Block, TableBlock, TextBlock } from '../../domain/section/block.ts';
import type { Flow, FlowTable, FlowText } from '../../domain/notice/flow.ts';

/**
 * Lay a flow out as blocks whose `start` counts in their joined text.
 *
 * @param anchor address of the section; the n-th list item gets `<anchor>-g<n>` (gạch đầu dòng)
 */
export function toBlocks(flow: Flow[], anchor: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let items = 0;
  for (const item of flow) {
    if (item.type === 'topics') continue;
    if (item.type === 'item') items += 1;
    const block = item.type === 'table' ? toTable(item, start) : toText(item, start, anchor, items);
    blocks.push(block);
    start += block.text.length + 1;
  }
  return blocks;
}

function toText(item: FlowText, start: number, anchor: string, items: number): TextBlock {
  const { type, text, spans } = item;
  if (type !== 'item') return { type, text, spans, start };
  const { marker = '-', depth = 0 } = item;
  return { type, text, spans, start, marker, depth, anchor: `${anchor}-g${items}` };
}

function toTable(table: FlowTable, start: number): TableBlock {
  let at = start;
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      const placed = { ...cell, start: at };
      at += cell.text.length + 1;
      return placed;
    }),
  );
  const text = rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
  return { type: 'table', rows, text, start };
}
