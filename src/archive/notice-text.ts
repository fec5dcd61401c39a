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
  /** The id of the section at a position. */
  idOf: (position: number) => string;
}

/** Read the words of a notice, or of one of its sections alone. */
export function readParts(db: Database, notice: number, only?: number): StoredParts {
  const where = only === undefined ? '' : `AND section = ${only}`;
  const list = <Row>(table: string) =>
    db.all<Row>(`SELECT * FROM ${table} WHERE notice = ? ${where}`, notice);
  const rows = db.all<SectionRow>(
    `SELECT * FROM section WHERE notice = ? ${where.replace('section', 'position')}`,
    notice,
  );
  const topics = Map.groupBy(list<TopicRow>('section_topic'), ({ section }) => section);
  const blocks = Map.groupBy(list<BlockRow>('block'), ({ section }) => section);
  const cells = Map.groupBy(list<CellRow>('cell'), toBlockKey);
  const spans = Map.groupBy(list<SpanRow>('span'), toBlockKey);
  const parts = rows.map((row) => ({
    ...row,
    topics: (topics.get(row.position) ?? []).map(({ topic }) => topic),
    blocks: (blocks.get(row.position) ?? []).map((block) => {
      const key = toBlockKey({ section: row.position, block: block.position });
      return toBlock(block, row.text, cells.get(key) ?? [], spans.get(key) ?? []);
    }),
  }));
  const part = (id: string): Part => {
    const found = parts.find((row) => row.id === id && row.number === undefined);
    return { text: found?.text ?? '', blocks: found?.blocks ?? [] };
  };
  return {
    preamble: part('preamble'),
    closing: part('closing'),
    recipients: part('recipients'),
    sections: parts.flatMap((row) => toSection(row) ?? []),
    idOf: (position) => rows.find((row) => row.position === position)!.id,
  };
}

interface SectionRow {
  position: number;
  id: string;
  number: string | undefined;
  label: string | undefined;
  level: number | undefined;
  parent: string | undefined;
  title: string | undefined;
  text: string;
}

interface TopicRow {
  section: number;
  topic: string;
}

interface BlockRow {
  section: number;
  position: number;
  type: Block['type'];
  start: number;
  end: number;
  marker: string | undefined;
  depth: number | undefined;
  anchor: string | undefined;
}

interface CellRow {
  section: number;
  block: number;
  row: number;
  position: number;
  start: number;
  end: number;
}

interface SpanRow {
  section: number;
  block: number;
  row: number;
  cell: number;
  start: number;
  end: number;
  type: Span['type'];
  details: string | undefined;
}

function toBlockKey({ section, block }: { section: number; block: number }): string {
  return `${section} ${block}`;
}

function toSection(row: SectionRow & Pick<Section, 'topics' | 'blocks'>): Section | undefined {
  const { id, number, label, level, parent, title, text, topics, blocks } = row;
  if (number === undefined || label === undefined || level === undefined) return undefined;
  return { id, number, label, level, parent, title, text, blocks, topics };
}

function toBlock(row: BlockRow, text: string, cells: CellRow[], spans: SpanRow[]): Block {
  const { type, start, end } = row;
  if (type === 'table') return toTable(row, text, cells, spans);
  const { marker, depth, anchor } = row;
  const block: TextBlock = { type, text: text.slice(start, end), spans: spans.map(toSpan), start };
  return type === 'item' ? { ...block, marker, depth, anchor } : block;
}

function toTable(
  { start, end }: BlockRow,
  text: string,
  cells: CellRow[],
  spans: SpanRow[],
): TableBlock {
  const rows = [...Map.groupBy(cells, ({ row }) => row).values()].map((row) =>
    row.map((cell) => ({
      text: text.slice(cell.start, cell.end),
      spans: spans
        .filter((span) => span.row === cell.row && span.cell === cell.position)
        .map(toSpan),
      start: cell.start,
    })),
  );
  return { type: 'table', start, text: text.slice(start, end), rows };
}

function toSpan({ start, end, type, details }: SpanRow): Span {
  // Written from a span of this type.
  return { start, end, type, ...(details ? (JSON.parse(details) as object) : {}) } as Span;
}
