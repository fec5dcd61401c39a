import { isExact, spanEnd, spanStart, type TermMatches } from './matches.ts';

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

/** Join words into parts, neighbouring words of the same kind in one. */
export function toParts(words: string[], isMarked: (index: number) => boolean): TextPart[] {
  const parts: TextPart[] = [];
  words.forEach((word, i) => {
    const marked = isMarked(i);
    const last = parts.at(-1);
    const space = i === 0 ? '' : ' ';
    if (last?.marked === marked) last.text += space + word;
    else if (last && marked) {
      last.text += space;
      parts.push({ text: word, marked });
    } else parts.push({ text: space + word, marked });
  });
  return parts;
}

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
