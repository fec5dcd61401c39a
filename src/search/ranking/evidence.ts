import type { FoundTerm } from '../matching/found-terms.ts';
import { isExact, type Match, type TermMatches } from '../matching/find-matches.ts';
import { joinMatches } from '../matching/join-matches.ts';

/** What the score is made of; every number was measured on the judged archive. */
export interface Weights {
  /** Saturation: how soon further occurrences of a word stop counting (BM25's k1). */
  saturation: number;
  /** How much a long record is held against it, 0 to 1 (BM25's b). */
  lengthPenalty: number;
  /** How many occurrences in the body one in a heading is worth. */
  heading: number;
  /** Share of the score that only the exact spelling earns, when marks were typed. */
  exact: number;
  /** Weight of two neighbouring words found side by side, against a single word's. */
  pair: number;
  /** Weight of three neighbouring words found side by side. */
  triple: number;
  /** Weight of the words that stand near each other, and how near that is; see `scoreNearness`. */
  near: number;
  nearWidth: number;
  /** Weight of all words side by side in order; see `scoreRun`. */
  run: number;
}

export const WEIGHTS: Weights = {
  saturation: 1.2,
  lengthPenalty: 0.75,
  heading: 2,
  exact: 0.6,
  pair: 0.6,
  triple: 0.6,
  near: 1.2,
  nearWidth: 20,
  run: 0.5,
};

/** A word, or two neighbouring words, with what finding it is worth. */
export interface Evidence {
  matches: TermMatches;
  /** Worth of any spelling, and of the exact one (inverse document frequencies, weighted). */
  loose: number;
  exact: number;
}

/** The records that are ranked: all of the archive, or the sections of one. */
export interface Extent {
  lengths: number[];
  averageLength: number;
}

/** Weigh the words of a query, each two, and each three that were typed side by side. */
export function weighTerms(found: FoundTerm[], total: number, weights = WEIGHTS): Evidence[] {
  const { pairs, triples } = joinNeighbours(found.map(({ matches }) => matches));
  const singleWorth = found.map(({ count }) => inverseFrequency(count, total));
  const guess = (...parts: number[]) =>
    Math.min(
      Math.log(total + 1),
      parts.reduce((sum, part) => sum + part, 0),
    );
  const single = found.map(({ matches, isWhole }, i) =>
    weigh(matches, total, 1, isWhole ? undefined : singleWorth[i]),
  );
  const double = pairs.map((matches, i) =>
    weigh(
      matches,
      total,
      weights.pair,
      found[i]!.isPairWhole ? undefined : guess(singleWorth[i]!, singleWorth[i + 1]!),
    ),
  );
  const triple = triples.map((matches, i) => {
    const isKnown = found[i]!.isPairWhole && found[i + 1]!.isPairWhole;
    const guessed = guess(singleWorth[i]!, singleWorth[i + 1]!, singleWorth[i + 2]!);
    return weigh(matches, total, weights.triple, isKnown ? undefined : guessed);
  });
  return [...single, ...double, ...triple];
}

/** The same words and pairs in another text, worth what they are worth in the archive. */
export function reweigh(terms: TermMatches[], evidence: Evidence[]): Evidence[] {
  const { pairs, triples } = joinNeighbours(terms);
  return [...terms, ...pairs, ...triples].map((matches, i) => ({ ...evidence[i]!, matches }));
}

/** Score every record that holds any of the evidence: BM25 over words and pairs of words. */
export function scoreRecords(
  evidence: Evidence[],
  { lengths, averageLength }: Extent,
  weights = WEIGHTS,
): Map<number, number> {
  const scores = new Map<number, number>();
  const { saturation: k1, lengthPenalty: b, exact } = weights;
  for (const one of evidence) {
    for (const [record, match] of one.matches) {
      const norm = k1 * (1 - b + (b * lengths[record]!) / averageLength);
      const [all, exactly] = countSpans(match, weights.heading);
      const score =
        (exact * one.exact * exactly) / (exactly + norm) +
        ((1 - exact) * one.loose * all) / (all + norm);
      scores.set(record, (scores.get(record) ?? 0) + score);
    }
  }
  return scores;
}

function joinNeighbours(terms: TermMatches[]): { pairs: TermMatches[]; triples: TermMatches[] } {
  const pairs = terms.slice(1).map((right, i) => joinMatches(terms[i]!, right));
  const triples = terms.slice(2).map((right, i) => joinMatches(pairs[i]!, right));
  return { pairs, triples };
}

/** `worth` is given when the matches are not all there are and cannot be counted. */
function weigh(matches: TermMatches, total: number, factor: number, worth?: number): Evidence {
  if (worth !== undefined) return { matches, loose: factor * worth, exact: factor * worth };
  let exactCount = 0;
  for (const { body, heading } of matches.values()) {
    if (body.some(isExact) || heading.some(isExact)) exactCount++;
  }
  const loose = factor * inverseFrequency(matches.size, total);
  return { matches, loose, exact: factor * inverseFrequency(exactCount, total) };
}

function inverseFrequency(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

function countSpans({ body, heading }: Match, headingWeight: number): [number, number] {
  let [all, exact] = [0, 0];
  for (const span of body) [all, exact] = [all + 1, exact + (span % 2)];
  for (const span of heading) {
    [all, exact] = [all + headingWeight, exact + headingWeight * (span % 2)];
  }
  return [all, exact];
}
