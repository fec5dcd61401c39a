import type { Bundle } from '../lookup/open-index.ts';
import type { Fragment } from '../pagefind/fragment.ts';
import { HEADING_STRIDE, type WordPostings } from '../pagefind/postings.ts';
import { listPatterns, listTextKeys, type Term } from '../query/query.ts';
import type { Candidate } from './candidates.ts';
import { addLeads, addWords } from '../matching/text-words.ts';
import { findMatches, type TermMatches } from '../matching/find-matches.ts';
import { addNearness } from './nearness.ts';
import { reweigh, scoreRecords, WEIGHTS, type Evidence } from './evidence.ts';

/**
 * Rank the best candidates anew by their texts, which tell what the index does not: the words too
 * frequent to look up, how near the words stand, run-in titles, signs. Those that lack a quoted
 * phrase are dropped; the others keep their order after them.
 *
 * @param isSettled whether the index told where every word stands
 */
export async function rerank(
  bundle: Bundle,
  candidates: Candidate[],
  terms: Term[],
  evidence: Evidence[],
  isSettled: boolean,
): Promise<Candidate[]> {
  const count = isSettled ? SHOWN : RERANKED;
  const best = candidates.slice(0, count);
  const fragments = await Promise.all(best.map(({ record }) => bundle.getFragment(record)));
  const matches = matchTexts(fragments, terms);
  const extent = {
    lengths: best.map(({ record }) => bundle.meta.records[record]!.length),
    averageLength: bundle.overview.averageLength,
  };
  const weighed = reweigh(matches, evidence);
  const words = weighed.slice(0, terms.length);
  const scores = addNearness(scoreRecords(weighed, extent), words, WEIGHTS);
  const required = matches.filter((_, i) => terms[i]!.required);
  const reranked = best
    .map((candidate, i) => ({ i, ...candidate, score: scores.get(i) ?? 0 }))
    .filter(({ i }) => required.every((one) => one.has(i)))
    .sort((a, b) => b.score - a.score || a.notice - b.notice);
  const rest = required.length > 0 && !isSettled ? [] : candidates.slice(count);
  return [...reranked.map(({ notice, record, score }) => ({ notice, record, score })), ...rest];
}

/** How many candidates' texts are read: those that are shown anyway, or are worth fetching. */
const SHOWN = 10;
const RERANKED = 24;

function matchTexts(fragments: Fragment[], terms: Term[]): TermMatches[] {
  const keys = listTextKeys(terms);
  const index = new Map<string, WordPostings>();
  fragments.forEach((fragment, i) => {
    const { words, title, reference } = fragment;
    addWords(index, words, keys, () => ({ record: i, field: 'body', from: 0 }));
    addLeads(index, fragment, keys, () => i);
    addWords(index, title.split(' '), keys, () => ({ record: i, field: 'heading', from: 0 }));
    addWords(index, reference.split(' '), keys, () => ({
      record: i,
      field: 'heading',
      from: HEADING_STRIDE,
    }));
  });
  return terms.map((term) => findMatches(listPatterns(term), index));
}
