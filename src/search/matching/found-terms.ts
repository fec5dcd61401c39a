import { stripOverlay } from '../pagefind/overlay.ts';
import type { WordIndex, WordPostings } from '../pagefind/postings.ts';
import type { WordCosts } from '../pagefind/word-costs.ts';
import { listKeys, toSingleKey, type Pattern, type Term } from '../query/query.ts';
import { toMarkKey } from '../query/tokenize.ts';
import { findMatches, sortMatch, type Match, type TermMatches } from './find-matches.ts';
import { toSpan } from './span.ts';

/** What was looked up: a word that is absent from the archive is here as undefined. */
export type LookedUp = Map<string, WordPostings | undefined>;

/** A term with what is known of its places. */
export interface FoundTerm {
  term: Term;
  matches: TermMatches;
  /** Whether `matches` are all there are; a frequent word is known only beside its neighbours. */
  isWhole: boolean;
  /** Whether the pair of this term and the next is known wholly. */
  isPairWhole: boolean;
  /** In how many records it occurs, exactly or as far as known. */
  count: number;
}

/** Find the terms in what was looked up of the index. */
export function findTerms(terms: Term[], words: LookedUp, heavy: WordCosts['heavy']): FoundTerm[] {
  const present = new Map([...words].flatMap(([key, word]) => (word ? [[key, word]] : [])));
  const found = terms.map((term, i) => {
    const isWhole = listKeys(term.patterns).every((key) => words.has(key));
    const key = toSingleKey(term);
    const matches =
      key !== undefined && !isWhole
        ? deriveMatches(key, terms[i - 1], term, terms[i + 1], present)
        : findMatches(
            term.patterns.map((one) => keepLookedUp(one, words)).filter(hasSlots),
            present,
          );
    const count = Math.max(matches.size, (key && !isWhole && heavy[key]?.[1]) || 0);
    return { term, matches, isWhole, count, isPairWhole: false };
  });
  return found.map((one, i) => {
    const next = found[i + 1];
    const isPairWhole =
      next !== undefined &&
      ((one.isWhole && next.isWhole) || words.has(toPairKey(one.term, next.term)));
    return { ...one, isPairWhole };
  });
}

/** The word under which two neighbours are filed when both are frequent. */
export function toPairKey(left: Term, right: Term): string {
  return `${toSingleKey(left)} ${toSingleKey(right)}`;
}

function keepLookedUp({ slots, length }: Pattern, words: LookedUp): Pattern {
  return { slots: slots.filter(({ keys }) => keys.some((key) => words.has(key))), length };
}

function hasSlots({ slots }: Pattern): boolean {
  return slots.length > 0;
}

/** The places of a frequent word that the pairs with its neighbours tell. */
function deriveMatches(
  key: string,
  before: Term | undefined,
  term: Term,
  after: Term | undefined,
  words: WordIndex,
): TermMatches {
  const matches: TermMatches = new Map();
  const marked = term.patterns[0]!.slots[0]!.marked;
  const left = before && words.get(`${toSingleKey(before)} ${key}`);
  const right = after && words.get(`${key} ${toSingleKey(after)}`);
  if (left) addHalf(matches, left, 1, marked);
  if (right) addHalf(matches, right, 0, marked);
  for (const match of matches.values()) sortMatch(match);
  return matches;
}

function addHalf(
  matches: TermMatches,
  pair: WordPostings,
  half: 0 | 1,
  marked: string | undefined,
): void {
  for (const { text, postings } of pair.forms) {
    const form = toMarkKey(stripOverlay(text)).split(' ')[half];
    const isExact = marked === undefined || form === marked;
    for (const { record, body, heading } of postings) {
      const match = matches.get(record) ?? { body: [], heading: [] };
      matches.set(record, match);
      addSpans(match.body, body, half, isExact);
      addSpans(match.heading, heading, half, isExact);
    }
  }
}

function addSpans(spans: Match['body'], positions: number[], half: 0 | 1, exact: boolean): void {
  for (const position of positions) spans.push(toSpan(position + half, 1, exact));
}
