import { findMatches, type Match } from '../matching/find-matches.ts';
import { isExact, spanStart } from '../matching/span.ts';
import { overlay } from '../pagefind/overlay.ts';
import { packPostings } from '../pagefind/pack-postings.ts';
import type { RawPosting, RawWord, WordIndex, WordPostings } from '../pagefind/postings.ts';
import { toPostings } from '../pagefind/unpack-postings.ts';
import { openSlice, toSlice, type WordSlice } from '../pagefind/word-slices.ts';
import type { KnownPhrase, Phrasebook } from '../query/phrases.ts';
import { listKeys } from '../query/query.ts';

/**
 * File every place that spells out a known phrase under its abbreviation too, as one more form of
 * that word: a reader who types either finds both, at the price of one word.
 */
export function filePhrases(words: WordSlice[], phrasebook: Phrasebook): WordSlice[] {
  const byKey = new Map(words.map((slice) => [slice.word, slice]));
  const open = openKept((key) => {
    const slice = byKey.get(key);
    return slice && toPostings(openSlice(slice));
  });
  const phrases = [...phrasebook.byKey.values()];
  const found = phrases.map((phrase) => ({ key: phrase.key, forms: findForms(phrase, open) }));
  for (const { key, forms } of found) {
    const slice = byKey.get(key);
    const [, plain, variants]: RawWord = slice ? openSlice(slice) : [key, [], []];
    if (forms.length > 0) byKey.set(key, toSlice([key, plain, [...variants, ...forms]]));
  }
  return [...byKey.values()];
}

/** As many records as opened words may hold together; in memory about 200 MB. */
const MOST_KEPT = 500_000;

/** Keep the words that were opened last, because phrases share words; not all, which are too many. */
function openKept(
  open: (key: string) => WordPostings | undefined,
): (key: string) => WordPostings | undefined {
  const kept: WordIndex = new Map();
  let records = 0;
  return (key) => {
    const word = kept.get(key) ?? open(key);
    if (!word) return undefined;
    if (!kept.has(key)) records += countRecords(word);
    kept.delete(key); // what is put in anew is the last
    kept.set(key, word);
    for (const [oldest, other] of kept) {
      if (records <= MOST_KEPT || oldest === key) break;
      kept.delete(oldest);
      records -= countRecords(other);
    }
    return word;
  };
}

function countRecords({ forms }: WordPostings): number {
  return forms.reduce((sum, { postings }) => sum + postings.length, 0);
}

/** The phrase's own forms, one for each number of words that it takes. */
function findForms(
  { patterns, words }: KnownPhrase,
  open: (key: string) => WordPostings | undefined,
): [string, RawPosting[]][] {
  const opened = listKeys(patterns).map(open);
  if (opened.some((word) => !word)) return [];
  const index = new Map(opened.map((word) => [word!.word, word!]));
  return patterns.flatMap((pattern): [string, RawPosting[]][] => {
    const dashes = new Array<string>(pattern.length - words.length).fill('-');
    const postings = packMatches(findMatches([pattern], index));
    return postings.length > 0 ? [[overlay([...words, ...dashes].join(' ')), postings]] : [];
  });
}

function packMatches(matches: Map<number, Match>): RawPosting[] {
  const postings = [...matches]
    .map(([record, match]) => ({ record, ...keepExact(match) }))
    .filter(({ body, heading }) => body.length + heading.length > 0);
  return packPostings(postings);
}

/** Starts of the spans whose marks agree; «nhân dân» is not «nhan đan». */
function keepExact({ body, heading }: Match): Match {
  const starts = (spans: number[]) => spans.filter(isExact).map(spanStart);
  return { body: starts(body), heading: starts(heading) };
}
