import { textOf, type ImportedBlock, type ImportedParagraph } from '../document/document.ts';

/** One printed line of a document's head or foot: a column of a line, or a line of a cell. */
export interface Segment {
  text: string;
  /** Index of its block. */
  block: number;
  bold: boolean;
  centred: boolean;
  heading: boolean;
  spaced: boolean;
  /** A new page begins with it. */
  pageBreak: boolean;
  /** Stands in a right-hand column. */
  right: boolean;
}

/** Cut blocks into printed lines, columns apart, tables cell by cell. Empty lines are left out. */
export function toSegments(blocks: ImportedBlock[], from: number, to: number): Segment[] {
  return blocks.slice(from, to).flatMap((block, i) => {
    if (block.type === 'paragraph') return cutParagraph(block, from + i, false);
    return block.rows.flatMap((row) =>
      row.flatMap((cell, column) =>
        cell.paragraphs.flatMap((paragraph) => cutParagraph(paragraph, from + i, column > 0)),
      ),
    );
  });
}

const COLUMN_GAP = /\t+| {3,}/u;
/** Room left to write a number or a date into is no gap between columns. */
const BLANK_FIELD = /((?:^|\s)(?:Số\s*:|ngày|tháng|năm))\s{2,}(?=[/-]|tháng|năm|\d)/giu;
/** So much space before the first word pushes it into the right-hand column. */
const PUSHED_RIGHT = /^(?:\t{3,}|\t* {12,})/u;

function cutParagraph(paragraph: ImportedParagraph, block: number, right: boolean): Segment[] {
  const written = paragraph.runs.filter(({ text }) => text.trim() !== '');
  const style = {
    bold: written.length > 0 && written.every((run) => run.bold),
    centred: paragraph.centred === true,
    heading: paragraph.heading !== undefined,
  };
  return textOf(paragraph)
    .split('\n')
    .flatMap((line, i) => cutLine(line).map((part) => ({ ...style, ...part, first: i === 0 })))
    .map(({ first, ...part }, i) => ({
      ...part,
      block,
      spaced: first && i === 0 && paragraph.spaced === true,
      pageBreak: i === 0 && paragraph.pageBreak === true,
      right: right || part.right,
    }));
}

function cutLine(line: string): { text: string; right: boolean }[] {
  const columns = line.trim().replace(BLANK_FIELD, '$1 ').split(COLUMN_GAP);
  return columns.flatMap((text, i) =>
    text ? [{ text, right: i > 0 || PUSHED_RIGHT.test(line) }] : [],
  );
}
