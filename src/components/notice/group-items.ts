import type { Block, TableBlock, TextBlock } from '../../domain/section/block.ts';

/** A block as it is set: items that follow each other form one list. */
export type Shown = TextBlock | TableBlock | ShownList;

export interface ShownList {
  type: 'list';
  marker: string;
  items: ShownItem[];
}

export interface ShownItem {
  block: TextBlock;
  /** Items of greater depth that follow; undefined when there are none. */
  list: ShownList | undefined;
}

/** Gather neighbouring items into nested lists by their depth. */
export function groupItems(blocks: Block[]): Shown[] {
  const shown: Shown[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]!;
    if (block.type !== 'item') {
      shown.push(block);
      continue;
    }
    const end = blocks.findIndex((other, j) => j > i && other.type !== 'item');
    const items = blocks.slice(i, end < 0 ? blocks.length : end).filter(isItem);
    shown.push(toList(items));
    i += items.length - 1;
  }
  return shown;
}

function isItem(block: Block): block is TextBlock {
  return block.type === 'item';
}

function toList(blocks: TextBlock[]): ShownList {
  const depth = Math.min(...blocks.map((block) => block.depth ?? 0));
  const items: ShownItem[] = [];
  let i = 0;
  while (i < blocks.length) {
    const block = blocks[i]!;
    const next = blocks.findIndex((other, j) => j > i && (other.depth ?? 0) <= depth);
    const end = next < 0 ? blocks.length : next;
    items.push({ block, list: end > i + 1 ? toList(blocks.slice(i + 1, end)) : undefined });
    i = end;
  }
  return { type: 'list', marker: blocks[0]?.marker ?? '-', items };
}
