import type { Block, Span, TableBlock, TextBlock } from '../domain/section/block.ts';
import type { Part } from '../domain/notice/notice.ts';
import type { Section } from '../domain/section/section.ts';
import type { Database } from './database.ts';

/** The words of a notice. */
export interface StoredParts {
  preamble: Part;
  sections: Section[];
  closing: Part;
  recipients: Part;
  /** The id and the words of the section or part at a position. */
  at: (position: number) => { id: string; text: string };
}

/** The positions of the sections that are wanted, both included. */
export type Stretch = readonly [first: number, last: number];

/** All sections of a notice. */
export const WHOLE: Stretch = [0, Number.MAX_SAFE_INTEGER];

/** Read the words of a notice, or of some of its sections alone. */
export function readParts(db: Database, notice: number, stretch = WHOLE): StoredParts {
  const rows = db.list<SectionRow>(SECTIONS, notice, ...stretch);
  const blocks = readBlocks(db, notice, stretch, rows);
  const at = new Map<number, { id: string; text: string }>();
  const parts = new Map<string, Part>();
  const sections: Section[] = [];
  for (const row of rows) {
    const [position, id, text, number] = row;
    const own = blocks.get(position)!;
    at.set(position, { id, text });
    if (number === null) parts.set(id, { text, blocks: own });
    else sections.push(toSection(row, number, own));
  }
  const part = (id: string): Part => parts.get(id) ?? { text: '', blocks: [] };
  return {
    preamble: part('preamble'),
    closing: part('closing'),
    recipients: part('recipients'),
    sections,
    at: (position) => at.get(position)!,
  };
}

type SectionRow = [
  position: number,
  id: string,
  text: string,
  number: string | null,
  label: string | null,
  level: number | null,
  parent: string | null,
  title: string | null,
  topics: string | null,
];

/** No id has a space. */
const SECTIONS = `SELECT position, id, text, number, label, level, parent, title,
    (SELECT group_concat(topic, ' ' ORDER BY position) FROM section_topic
     WHERE notice = ?1 AND section = section.position)
  FROM section WHERE notice = ?1 AND position BETWEEN ?2 AND ?3 ORDER BY position`;

function toSection(row: SectionRow, number: string, blocks: Block[]): Section {
  const [, id, text, , label, level, parent, title, topics] = row;
  return {
    id,
    number,
    label: label ?? '',
    level: level ?? 1,
    parent: parent ?? undefined,
    title: title ?? undefined,
    text,
    blocks,
    topics: topics?.split(' ') ?? [],
  };
}

type BlockRow = [
  section: number,
  position: number,
  type: Block['type'],
  start: number,
  end: number,
  marker: string | null,
  depth: number | null,
  anchor: string | null,
];

const BLOCKS = `SELECT section, position, type, start, end, marker, depth, anchor FROM block
  WHERE notice = ? AND section BETWEEN ? AND ? ORDER BY section, position`;

/** The blocks of each section, by its position. */
function readBlocks(
  db: Database,
  notice: number,
  stretch: Stretch,
  sections: SectionRow[],
): Map<number, Block[]> {
  const texts = new Map(sections.map(([position, , text]) => [position, text]));
  const blocks = new Map(sections.map(([position]): [number, Block[]] => [position, []]));
  for (const row of db.list<BlockRow>(BLOCKS, notice, ...stretch))
    blocks.get(row[0])!.push(toBlock(row, texts.get(row[0])!));
  const blockAt = (section: number, position: number) => blocks.get(section)![position]!;
  for (const row of db.list<CellRow>(CELLS, notice, ...stretch))
    addCell(blockAt(row[0], row[1]), row, texts.get(row[0])!);
  for (const row of db.list<SpanRow>(SPANS, notice, ...stretch))
    toMarked(blockAt(row[0], row[1]), row).spans.push(toSpan(row));
  return blocks;
}

function toBlock([, , type, start, end, marker, depth, anchor]: BlockRow, whole: string): Block {
  const text = whole.slice(start, end);
  if (type === 'table') return { type, start, text, rows: [] };
  const block: TextBlock = { type, text, spans: [], start };
  if (type !== 'item') return block;
  block.marker = marker ?? undefined;
  block.depth = depth ?? undefined;
  block.anchor = anchor ?? undefined;
  return block;
}

type CellRow = [section: number, block: number, row: number, start: number, end: number];

const CELLS = `SELECT section, block, row, start, end FROM cell
  WHERE notice = ? AND section BETWEEN ? AND ? ORDER BY section, block, row, position`;

function addCell(block: Block, [, , row, start, end]: CellRow, whole: string): void {
  const { rows } = block as TableBlock; // only tables have cells
  (rows[row] ??= []).push({ text: whole.slice(start, end), spans: [], start });
}

type SpanRow = [
  section: number,
  block: number,
  row: number,
  cell: number,
  start: number,
  end: number,
  type: Span['type'],
  details: string | null,
];

const SPANS = `SELECT section, block, row, cell, start, end, type, details FROM span
  WHERE notice = ? AND section BETWEEN ? AND ? ORDER BY section, block, row, cell, position`;

/** What a span is in: its block, or a cell of it. */
function toMarked(block: Block, [, , row, cell]: SpanRow): { spans: Span[] } {
  return block.type === 'table' ? block.rows[row]![cell]! : block;
}

function toSpan([, , , , start, end, type, details]: SpanRow): Span {
  // Written from a span of this type.
  return { start, end, type, ...(details ? (JSON.parse(details) as object) : {}) } as Span;
}
