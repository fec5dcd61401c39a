import type { Block, TextBlock } from '../section/block.ts';
import type { Words } from './marks.ts';
import { cutWords } from './runs.ts';

/** Words quoted from one block, with what was left out of it or before it. */
export interface QuotedBlock {
  /** Stretches of the block, in order; between two of them words are left out. */
  pieces: Words[];
  isCutBefore: boolean;
  isCutAfter: boolean;
}

interface Range {
  start: number;
  end: number;
}

/** Quote a section whole up to this many UTF-16 units; above it, only the sentences that matter. */
export const LONGEST_WHOLE_QUOTATION = 560;

/**
 * Quote a section for what it says about some ranges: whole when it is short, else the sentences
 * that hold them. Of a table, quotes only the cells that hold a range. Words are never changed.
 *
 * @param ranges `[start, end)` in the section's text
 */
export function quote(
  { text, blocks }: { text: string; blocks: Block[] },
  ranges: Range[],
  limit = LONGEST_WHOLE_QUOTATION,
): QuotedBlock[] {
  const isWhole = text.length <= limit && blocks.every((block) => block.type !== 'table');
  if (isWhole) return blocks.filter(isText).map(quoteWhole);
  const quoted = blocks.flatMap(toStretches).map((words) => quoteSentences(words, ranges));
  return quoted.filter(({ pieces }) => pieces.length > 0);
}

function isText(block: Block): block is TextBlock {
  return block.type !== 'table';
}

function quoteWhole(words: Words): QuotedBlock {
  return { pieces: [words], isCutBefore: false, isCutAfter: false };
}

function toStretches(block: Block): Words[] {
  return block.type === 'table' ? block.rows.flat() : [block];
}

function quoteSentences(words: Words, ranges: Range[]): QuotedBlock {
  const own = ranges.map(({ start, end }) => ({
    start: start - words.start,
    end: end - words.start,
  }));
  const sentences = splitSentences(words.text).filter((sentence) =>
    own.some((range) => range.start < sentence.end && sentence.start < range.end),
  );
  const pieces = mergeNeighbours(sentences);
  return {
    pieces: pieces.map(({ start, end }) => trimEnd(cutWords(words, start, end))),
    isCutBefore: (pieces[0]?.start ?? 0) > 0,
    isCutAfter: (pieces.at(-1)?.end ?? words.text.length) < words.text.length,
  };
}

/** The end of a sentence: its mark after a small letter, figure or bracket, before a capital. */
const SENTENCE_END = /(?<=[\p{Ll}\p{M}\d)%”»][.!?…;]+)\s+(?=[\p{Lu}(«“])/gu;

function splitSentences(text: string): Range[] {
  const starts = [0, ...[...text.matchAll(SENTENCE_END)].map((gap) => gap.index + gap[0].length)];
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

function mergeNeighbours(sentences: Range[]): Range[] {
  const merged: Range[] = [];
  for (const sentence of sentences) {
    const last = merged.at(-1);
    if (last?.end === sentence.start) last.end = sentence.end;
    else merged.push({ ...sentence });
  }
  return merged;
}

function trimEnd(words: Words): Words {
  return cutWords(words, 0, words.text.trimEnd().length);
}
