import type { Match } from '../matching/find-matches.ts';
import { joinMatches } from '../matching/join-matches.ts';
import { isExact, spanStart } from '../matching/span.ts';
import { HEADING_STRIDE } from '../pagefind/postings.ts';
import type { Evidence } from './evidence.ts';
import type { Weights } from './weights.ts';

/** Add to the scores what it is worth that words stand near each other, or all in a row. */
export function addNearness(
  scores: Map<number, number>,
  words: Evidence[],
  weights: Weights,
): Map<number, number> {
  const near = scoreNearness(words, weights);
  const run = scoreRun(words, weights);
  for (const [record, score] of near) {
    const bonus = weights.near * score + weights.run * (run.get(record) ?? 0);
    scores.set(record, (scores.get(record) ?? 0) + bonus);
  }
  return scores;
}

/**
 * What the words that stand together in a record are worth, whatever its length: the best stretch
 * of `width` words, each word of the query counted once. Words spread over a record are less.
 */
export function scoreNearness(words: Evidence[], weights: Weights): Map<number, number> {
  const places = listPlaces(words, weights.exact);
  const width = weights.nearWidth + words.length;
  return new Map(
    [...places].map(([record, list]) => [record, findBest(list, words.length, width)]),
  );
}

/**
 * What it is worth that all words of a short query stand side by side, in order; each record that
 * holds them so gets it.
 */
export function scoreRun(words: Evidence[], weights: Weights): Map<number, number> {
  if (words.length < 2 || words.length > LONGEST_RUN) return new Map();
  const run = words
    .map(({ matches }) => matches)
    .reduce((left, right) => joinMatches(left, right, 0));
  const loose = words.reduce((sum, one) => sum + one.loose, 0);
  const exact = words.reduce((sum, one) => sum + one.exact, 0);
  const least = (1 - weights.exact) * loose;
  const isTyped = ({ body, heading }: Match) => body.some(isExact) || heading.some(isExact);
  return new Map(
    [...run].map(([record, match]) => [
      record,
      isTyped(match) ? least + weights.exact * exact : least,
    ]),
  );
}

const LONGEST_RUN = 8;
/** Title and reference are one stretch, far from the body; run-in titles stand in the body. */
const HEAD = 2 ** 24;
const LEADS = 2 * HEADING_STRIDE;

/** Where a word of the query stands, and what it is worth there. */
interface Place {
  position: number;
  word: number;
  worth: number;
}

function listPlaces(words: Evidence[], exactShare: number): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  words.forEach(({ matches, loose, exact }, word) => {
    const least = (1 - exactShare) * loose;
    const most = least + exactShare * exact;
    for (const [record, { body, heading }] of matches) {
      const list = places.get(record) ?? [];
      places.set(record, list);
      const add = (span: number, position: number) =>
        list.push({ position, word, worth: isExact(span) ? most : least });
      for (const span of body) add(span, spanStart(span));
      for (const span of heading) if (spanStart(span) < LEADS) add(span, HEAD);
    }
  });
  for (const list of places.values()) list.sort((a, b) => a.position - b.position);
  return places;
}

function findBest(places: Place[], words: number, width: number): number {
  const worth = new Float64Array(words);
  let best = 0;
  for (const [i, { position }] of places.entries()) {
    worth.fill(0);
    for (let j = i; j < places.length && places[j]!.position < position + width; j++) {
      const { word, worth: value } = places[j]!;
      worth[word] = Math.max(worth[word]!, value);
    }
    best = Math.max(
      best,
      worth.reduce((sum, value) => sum + value, 0),
    );
  }
  return best;
}
