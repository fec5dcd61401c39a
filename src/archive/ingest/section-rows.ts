import type { Block, Span } from '../../domain/section/block.ts';
import type { IdentifiedPart } from '../notice-parts.ts';
import { addRow, type Tables } from './notice-rows.ts';

/** Add the words of a section or part, and how they are set and marked. */
export function addSection(tables: Tables, position: number, section: IdentifiedPart): void {
  const numbered = 'number' in section ? section : undefined;
  addRow(tables, 'section', {
    position,
    id: section.id,
    number: numbered?.number,
    label: numbered?.label,
    level: numbered?.level,
    parent: numbered?.parent,
    title: numbered?.title,
    text: section.text,
  });
  numbered?.topics.forEach((topic, i) =>
    addRow(tables, 'section_topic', { section: position, position: i, topic }),
  );
  section.blocks.forEach((block, i) => addBlock(tables, { section: position, block: i }, block));
}

/** Where a block stands. */
interface BlockPlace {
  section: number;
  block: number;
}

function addBlock(tables: Tables, place: BlockPlace, block: Block): void {
  addRow(tables, 'block', {
    section: place.section,
    position: place.block,
    type: block.type,
    start: block.start,
    end: block.start + block.text.length,
    ...toItem(block),
  });
  if (block.type !== 'table') return addSpans(tables, { ...place, row: -1, cell: 0 }, block.spans);
  block.rows.forEach((cells, row) =>
    cells.forEach(({ start, text, spans }, position) => {
      addRow(tables, 'cell', { ...place, row, position, start, end: start + text.length });
      addSpans(tables, { ...place, row, cell: position }, spans);
    }),
  );
}

function toItem(block: Block) {
  if (block.type === 'table') return { marker: undefined, depth: undefined, anchor: undefined };
  const { marker, depth, anchor } = block;
  return { marker, depth, anchor };
}

function addSpans(
  tables: Tables,
  place: BlockPlace & { row: number; cell: number },
  spans: Span[],
): void {
  spans.forEach(({ start, end, type, ...more }, position) => {
    const details = Object.keys(more).length === 0 ? undefined : JSON.stringify(more);
    addRow(tables, 'span', { ...place, position, start, end, type, details });
  });
}
