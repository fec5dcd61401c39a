import {
  addDoubt,
  textOf,
  type ImportedBlock,
  type ImportedDocument,
  type ImportedParagraph,
} from '../document/document.ts';
import { continuesSentence, endsSentence } from '../lines/line-shape.ts';

/**
 * Drop page numbers that stand alone: at a page's edge, between the halves of a sentence, or where
 * they count on through the document. A number elsewhere is text.
 */
export function dropPageNumbers(document: ImportedDocument): ImportedDocument {
  const numbers = findNumbers(document.blocks);
  const dropped = new Set(
    [...numbers.keys()].filter((index) => isPageNumber(document, index, numbers)),
  );
  let waiting: number[] = [];
  const blocks: ImportedBlock[] = [];
  for (const [index, block] of document.blocks.entries()) {
    if (dropped.has(index)) waiting.push(numbers.get(index)!);
    else if (block.type === 'paragraph' && waiting.length > 0) {
      blocks.push(tellDropped(block, waiting));
      waiting = [];
    } else blocks.push(block);
  }
  return { ...document, blocks };
}

const PAGE_NUMBER =
  /^\s*(?:trang\s*)?[-–(]?\s*(?<number>\d{1,4})\s*(?:\/\s*\d{1,4})?\s*[-–)]?\s*$/iu;
/** A page has at least so many paragraphs, or lines. */
const SHORTEST_PAGE = { paragraphs: 5, lines: 18 };
/** A shorter text beside a number may be the cell of a table. */
const SHORTEST_PROSE = 40;

function findNumbers(blocks: ImportedBlock[]): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const number = PAGE_NUMBER.exec(textOf(block))?.groups?.['number'];
    if (number) numbers.set(index, Number(number));
  }
  return numbers;
}

function isPageNumber(
  { blocks, layout }: ImportedDocument,
  index: number,
  numbers: Map<number, number>,
): boolean {
  const [before, after] = [near(blocks, index, -1), near(blocks, index, 1)];
  const here = blocks[index] as ImportedParagraph; // `numbers` holds paragraphs only
  if (after?.pageBreak || (here.pageBreak && index > 0)) return true;
  if (before && after && isCut(textOf(before), textOf(after))) return true;
  return countsOn(index, numbers, SHORTEST_PAGE[layout]);
}

/** The halves of a sentence stand before and after it. */
function isCut(before: string, after: string): boolean {
  const prose = Math.min(before.trim().length, after.trim().length) >= SHORTEST_PROSE;
  return prose && !endsSentence(before) && continuesSentence(after);
}

/** The number before it, or after it, is one less, or one more, and about a page away. */
function countsOn(index: number, numbers: Map<number, number>, page: number): boolean {
  const number = numbers.get(index)!;
  return [...numbers].some(
    ([other, value]) =>
      Math.abs(other - index) >= page &&
      ((other < index && value === number - 1) || (other > index && value === number + 1)) &&
      ![...numbers.keys()].some((between) => isBetween(between, index, other)),
  );
}

function isBetween(value: number, a: number, b: number): boolean {
  return value > Math.min(a, b) && value < Math.max(a, b);
}

function near(blocks: ImportedBlock[], index: number, step: 1 | -1): ImportedParagraph | undefined {
  for (let i = index + step; blocks[i]; i += step) {
    const block = blocks[i]!;
    if (block.type === 'table') return undefined;
    if (textOf(block).trim() !== '') return block;
  }
  return undefined;
}

function tellDropped(paragraph: ImportedParagraph, numbers: number[]): ImportedParagraph {
  const message = `Đã bỏ số trang ${numbers.join(', ')} đứng một mình trước đoạn này.`;
  return addDoubt(paragraph, { rule: 'dropped-page-number', message });
}
