import type { Block, Span } from '../../domain/section/block.ts';
import type { Database } from '../database.ts';
import type { IdentifiedPart } from '../notice-parts.ts';

/** Store the words of a section or part, and how they are set and marked. */
export function writeSection(
  db: Database,
  key: number,
  position: number,
  section: IdentifiedPart,
): void {
  const numbered = 'number' in section ? section : undefined;
  db.insert('section', {
    notice: key,
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
    db.insert('section_topic', { notice: key, section: position, position: i, topic }),
  );
  section.blocks.forEach((block, i) =>
    writeBlock(db, { notice: key, section: position, block: i }, block),
  );
}

/** Where a block stands. */
interface BlockPlace {
  notice: number;
  section: number;
  block: number;
}

function writeBlock(db: Database, place: BlockPlace, block: Block): void {
  const { notice, section } = place;
  const range = { start: block.start, end: block.start + block.text.length };
  const item = block.type === 'table' ? {} : toItem(block);
  db.insert('block', {
    notice,
    section,
    position: place.block,
    type: block.type,
    ...range,
    ...item,
  });
  if (block.type !== 'table') return writeSpans(db, { ...place, row: -1, cell: 0 }, block.spans);
  block.rows.forEach((cells, row) =>
    cells.forEach(({ start, text, spans }, position) => {
      db.insert('cell', { ...place, row, position, start, end: start + text.length });
      writeSpans(db, { ...place, row, cell: position }, spans);
    }),
  );
}

function toItem({ marker, depth, anchor }: Exclude<Block, { type: 'table' }>) {
  return { marker, depth, anchor };
}

function writeSpans(
  db: Database,
  place: BlockPlace & { row: number; cell: number },
  spans: Span[],
): void {
  spans.forEach(({ start, end, type, ...details }, position) => {
    const isPlain = Object.keys(details).length === 0;
    const json = isPlain ? undefined : JSON.stringify(details);
    db.insert('span', { ...place, position, start, end, type, details: json });
  });
}
