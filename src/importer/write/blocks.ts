import type {
  Doubt,
  ImportedBlock,
  ImportedParagraph,
  ImportedTable,
} from '../document/document.ts';
import { textOf } from '../document/document.ts';
import type { LevelOf } from './headings.ts';
import { writeInline } from './inline.ts';

/** A block as Markdown, with what somebody should look at in it. */
export interface WrittenBlock {
  text: string;
  doubts: Doubt[];
}

/** Write blocks as Markdown; empty ones are left out. */
export function writeBlocks(blocks: ImportedBlock[], levelOf: LevelOf): WrittenBlock[] {
  return blocks
    .flatMap((block) =>
      block.type === 'paragraph' ? [writeParagraph(block, levelOf)] : writeTable(block, levelOf),
    )
    .filter(({ text }) => text !== '' && !DECORATION.test(text));
}

/** A line drawn with dashes, underscores or stars says nothing. */
const DECORATION = /^(?:\\?[-=_*~—–]\s*){3,}$/u;
/** A longer heading is a paragraph that only looks like one. */
const LONGEST_HEADING = 200;

function writeParagraph(paragraph: ImportedParagraph, levelOf: LevelOf): WrittenBlock {
  const text = textOf(paragraph);
  const { heading, runs, doubts = [] } = paragraph;
  const written = text.trim().length > 0;
  if (!heading || !written || text.length > LONGEST_HEADING || text.trim().includes('\n')) {
    return { text: writeInline(runs, { label: true }), doubts };
  }
  const signs = '#'.repeat(levelOf(text));
  return { text: `${signs} ${writeInline(runs, { label: true, plain: true })}`, doubts };
}

/** A table; one of a single column or row only lays its paragraphs out. */
function writeTable(table: ImportedTable, levelOf: LevelOf): WrittenBlock[] {
  const rows = table.rows.filter((row) => row.some(({ paragraphs }) => paragraphs.some(hasWords)));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns < 2 || rows.length < 2) {
    return writeBlocks(
      rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs)),
      levelOf,
    );
  }
  const lines = rows.map((row) => {
    const cells = Array.from({ length: columns }, (_, i) => writeCell(row[i]?.paragraphs ?? []));
    return `| ${cells.join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(columns)}`;
  const doubts = rows.flatMap((row) =>
    row.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.doubts ?? [])),
  );
  return [{ text: [lines[0], rule, ...lines.slice(1)].join('\n'), doubts }];
}

function hasWords(paragraph: ImportedParagraph): boolean {
  return textOf(paragraph).trim() !== '';
}

function writeCell(paragraphs: ImportedParagraph[]): string {
  return paragraphs
    .map(({ runs }) => writeInline(runs, { oneLine: true }))
    .filter((text) => text !== '')
    .join(' ');
}
