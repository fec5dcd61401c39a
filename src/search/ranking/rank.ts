import { isExact, spanEnd, spanStart, type Match, type TermMatches } from './matches.ts';

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
}

export const WEIGHTS: Weights = {
  saturation: 1.2,
  lengthPenalty: 0.75,
  heading: 2,
  exact: 0.6,
  pair: 0.6,
};

/** What the ranking knows of the archive. */
export interface Archive {
  records: { length: number }[];
  averageLength: number;
}

/** Score every record that holds any of the terms: BM25 over words and over neighbouring pairs. */
export function scoreRecords(
  terms: TermMatches[],
  archive: Archive,
  weights: Weights = WEIGHTS,
): Map<number, number> {
  const scores = new Map<number, number>();
  const pairs = terms.slice(1).map((right, i) => pairMatches(terms[i]!, right));
  for (const matches of terms) addScores(scores, matches, archive, weights, 1);
  for (const matches of pairs) addScores(scores, matches, archive, weights, weights.pair);
  return scores;
}

function addScores(
  scores: Map<number, number>,
  matches: TermMatches,
  archive: Archive,
  weights: Weights,
  factor: number,
): void {
  const total = archive.records.length;
  const loose = inverseFrequency(matches.size, total);
  const exactCount = [...matches.values()].filter(hasExact).length;
  const exact = inverseFrequency(exactCount, total);
  for (const [record, match] of matches) {
    const norm = lengthNorm(archive.records[record]!.length, archive.averageLength, weights);
    const looseScore = loose * saturate(frequency(match, weights, () => true), norm);
    const exactScore = exact * saturate(frequency(match, weights, isExact), norm);
    const score = weights.exact * exactScore + (1 - weights.exact) * looseScore;
    scores.set(record, (scores.get(record) ?? 0) + factor * score);
  }
}

function hasExact({ body, heading }: Match): boolean {
  return body.some(isExact) || heading.some(isExact);
}

function inverseFrequency(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

function lengthNorm(length: number, average: number, weights: Weights): number {
  const { saturation: k1, lengthPenalty: b } = weights;
  return k1 * (1 - b + (b * length) / average);
}

function frequency(match: Match, weights: Weights, counts: (span: number) => boolean): number {
  return match.body.filter(counts).length + weights.heading * match.heading.filter(counts).length;
}

function saturate(frequency: number, norm: number): number {
  return frequency / (frequency + norm);
}

/** Where a term is followed by the next one at once, or with a dash, «và» or «&» between. */
function pairMatches(left: TermMatches, right: TermMatches): TermMatches {
  const matches: TermMatches = new Map();
  for (const [record, match] of left) {
    const other = right.get(record);
    if (!other) continue;
    const body = pairSpans(match.body, other.body);
    const heading = pairSpans(match.heading, other.heading);
    if (body.length + heading.length > 0) matches.set(record, { body, heading });
  }
  return matches;
}

function pairSpans(left: number[], right: number[]): number[] {
  const spans: number[] = [];
  let next = 0;
  for (const span of left) {
    const end = spanEnd(span);
    while (next < right.length && spanStart(right[next]!) < end - 1) next++;
    const follower = right[next];
    if (follower === undefined) break;
    const gap = spanStart(follower) - end;
    if (gap <= 1 && follower !== span) spans.push(isExact(follower) ? span : span - (span % 2));
  }
  return spans;
}
