import type { OpenIndex } from '../lookup/open-index.ts';
import { findMatches, type TermMatches } from '../matching/find-matches.ts';
import { addLeads, addWords } from '../matching/text-words.ts';
import type { Fragment } from '../pagefind/fragment.ts';
import { HEADING_STRIDE, type WordIndex } from '../pagefind/postings.ts';
import { listPatterns, listTextKeys, type Term } from '../query/query.ts';
import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { scoreTexts } from './score-texts.ts';

/**
 * Rank the best candidates anew by their texts, which tell what the index does not: the words too
 * frequent to look up, how near the words stand, run-in titles, signs. Those that lack a quoted
 * phrase are dropped; the others keep their order after them.
 *
 * @param isSettled whether the index told where every word stands
 */
export async function rankByTexts(
  index: OpenIndex,
  candidates: Candidate[],
  terms: Term[],
  evidence: Evidence[],
  isSettled: boolean,
): Promise<Candidate[]> {
  const count = isSettled ? SHOWN : countToRead(index, candidates, terms);
  const best = candidates.slice(0, count);
  const fragments = await Promise.all(best.map(({ record }) => index.getFragment(record)));
  const matches = matchTexts(fragments, terms);
  const extent = {
    lengths: fragments.map(({ words }) => words.length),
    averageLength: index.overview.table.averageLength,
  };
  const scores = scoreTexts(matches, evidence, extent);
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
/** Words of the texts that are read, about 55 kB; beyond them only what is shown anyway. */
const MOST_WORDS = 36_000;

function countToRead({ records }: OpenIndex, candidates: Candidate[], terms: Term[]): number {
  if (terms.some(({ required }) => required)) return RERANKED;
  let words = 0;
  const beyond = candidates.findIndex(({ record }, i) => {
    words += records.countFragmentWords(record);
    return i >= RERANKED || (i >= SHOWN && words > MOST_WORDS);
  });
  return beyond < 0 ? candidates.length : beyond;
}

function matchTexts(fragments: Fragment[], terms: Term[]): TermMatches[] {
  const keys = listTextKeys(terms);
  const wordIndex: WordIndex = new Map();
  fragments.forEach((fragment, i) => {
    const { words, title, reference } = fragment;
    addWords(wordIndex, words, keys, () => ({ record: i, field: 'body', from: 0 }));
    addLeads(wordIndex, fragment, keys, () => i);
    addWords(wordIndex, title.split(' '), keys, () => ({ record: i, field: 'heading', from: 0 }));
    addWords(wordIndex, reference.split(' '), keys, () => ({
      record: i,
      field: 'heading',
      from: HEADING_STRIDE,
    }));
  });
  return terms.map((term) => findMatches(listPatterns(term), wordIndex));
}
