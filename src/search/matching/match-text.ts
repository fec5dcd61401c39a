import type { WordIndex } from '../pagefind/postings.ts';
import { listPatterns, listTextKeys, type Term } from '../query/query.ts';
import { findMatches, type TermMatches } from './find-matches.ts';
import { addWords } from './text-words.ts';

/** Find the terms in the words of one text, which is record 0. */
export function matchText(words: string[], terms: Term[]): TermMatches[] {
  const index: WordIndex = new Map();
  addWords(index, words, listTextKeys(terms), () => ({ record: 0, field: 'body', from: 0 }));
  return terms.map((term) => findMatches(listPatterns(term), index));
}
