import type { TermMatches } from '../matching/find-matches.ts';
import { weighInTexts, type Evidence } from './evidence.ts';
import { addNearness } from './nearness.ts';
import { scoreRecords, type Extent } from './score-records.ts';
import { WEIGHTS } from './weights.ts';

/**
 * Score texts that were read, whole records or sections: BM25 with what the words are worth in the
 * archive, and how near they stand.
 */
export function scoreTexts(
  terms: TermMatches[],
  evidence: Evidence[],
  extent: Extent,
): Map<number, number> {
  const weighed = weighInTexts(terms, evidence);
  return addNearness(scoreRecords(weighed, extent), weighed.slice(0, terms.length), WEIGHTS);
}
