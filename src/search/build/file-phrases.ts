import { overlay } from '../bundle/fragment.ts';
import { toPostings, type RawPosting, type RawWord } from '../bundle/postings.ts';
import type { WordPostings } from '../bundle/postings.ts';
import type { KnownPhrase, Phrasebook } from '../query/phrases.ts';
import { findMatches, isExact, spanStart, type Match } from '../ranking/matches.ts';
import { listKeys } from '../query/query.ts';
import { packPostings } from './pack-postings.ts';

/**
 * File every place that spells out a known phrase under its abbreviation too, as one more form of
 * that word: a reader who types either finds both, at the price of one word.
 */
export function filePhrases(words: RawWord[], phrasebook: Phrasebook): RawWord[] {
  const byKey = new Map(words.map((word) => [word[0], word]));
  const unpacked = new Map<string, WordPostings>();
  const open = (key: string) => {
    const raw = byKey.get(key);
    if (raw && !unpacked.has(key)) unpacked.set(key, toPostings(raw));
    return unpacked.get(key);
  };
  const added = [...phrasebook.byKey.values()].map((phrase) => ({
    key: phrase.key,
    variants: findForms(phrase, open),
  }));
  for (const { key, variants } of added) {
    const word = byKey.get(key) ?? [key, [], []];
    byKey.set(key, [word[0], word[1], [...word[2], ...variants]]);
  }
  return [...byKey.values()].filter(([, plain, variants]) => plain.length + variants.length > 0);
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
