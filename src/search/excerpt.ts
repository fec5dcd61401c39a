import type { TermMatches } from './matching/find-matches.ts';
import { isExact, spanEnd, spanStart } from './matching/span.ts';

/** A stretch of shown text, marked when it is what the reader asked for. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** Words of a text that are to be marked, with what each is worth. */
export type MarkedWords = Map<number, number>;

/**
 * Choose the words to mark. Where a term occurs as it was typed, marks included, its other
 * spellings are left unmarked.
 */
export function toMarkedWords(terms: TermMatches[], worth: number[], record: number): MarkedWords {
  const marked: MarkedWords = new Map();
  terms.forEach((matches, i) => {
    const spans = matches.get(record)?.body ?? [];
    const exact = spans.filter(isExact);
    for (const span of exact.length > 0 ? exact : spans) {
      for (let word = spanStart(span); word < spanEnd(span); word++) {
        marked.set(word, Math.max(marked.get(word) ?? 0, worth[i]!));
      }
    }
  });
  return marked;
}

/** Cut the stretch of a section that says most about the query, and mark the words asked for. */
export function buildExcerpt(
  words: string[],
  range: { start: number; end: number },
  marked: MarkedWords,
  length: number,
): TextPart[] {
  const start = findDensest(range, marked, length);
  const end = Math.min(range.end, start + length);
  const parts = toParts(words.slice(start, end), (i) => marked.has(start + i));
  if (start > range.start) parts.unshift({ text: '… ', marked: false });
  if (end < range.end) parts.push({ text: ' …', marked: false });
  return parts;
}

/** Join words into parts, neighbouring words of the same kind in one; edges are not marked. */
export function toParts(words: string[], isMarked: (index: number) => boolean): TextPart[] {
  const parts: TextPart[] = [];
  const push = (text: string, marked: boolean) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  };
  words.forEach((word, i) => {
    const marked = isMarked(i);
    const { before, core, after } = splitEdges(word);
    if (i > 0) push(' ', marked && before === '' && parts.at(-1)!.marked);
    if (!marked) return push(word, false);
    push(before, false);
    push(core, true);
    push(after, false);
  });
  return parts;
}

/** A word without the punctuation around it; a sign that stands alone is all word. */
export function splitEdges(word: string): { before: string; core: string; after: string } {
  const [, before = '', core = word, after = ''] = EDGES.exec(word) ?? [];
  return { before, core, after };
}

const EDGES = /^([^\p{L}\p{N}]*)(.*[\p{L}\p{M}\p{N}])([^\p{L}\p{M}\p{N}]*)$/u;

/** Start of the window whose distinct marked words are worth most, with some words before them. */
function findDensest(
  { start, end }: { start: number; end: number },
  marked: MarkedWords,
  length: number,
): number {
  const inside = [...marked].filter(([word]) => word >= start && word < end);
  inside.sort(([a], [b]) => a - b);
  let [best, bestStart] = [0, start];
  for (const [from] of inside) {
    const worth = inside
      .filter(([word]) => word >= from && word < from + length - LEAD)
      .reduce((sum, [, value]) => sum + value, 0);
    if (worth > best) [best, bestStart] = [worth, from - LEAD];
  }
  return Math.max(start, Math.min(bestStart, end - length));
}

/** Words shown before the first marked one. */
const LEAD = 5;
