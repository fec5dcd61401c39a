import type { Match } from '../matching/find-matches.ts';
import type { Evidence } from './evidence.ts';
import { WEIGHTS } from './weights.ts';

/** The records that are ranked: all of the archive, or the sections of one. */
export interface Extent {
  lengths: number[];
  averageLength: number;
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

function countSpans({ body, heading }: Match, headingWeight: number): [number, number] {
  let [all, exact] = [0, 0];
  for (const span of body) [all, exact] = [all + 1, exact + (span % 2)];
  for (const span of heading) {
    [all, exact] = [all + headingWeight, exact + headingWeight * (span % 2)];
  }
  return [all, exact];
}
