import { findMatches, type TermMatches } from '../../../src/search/matching/find-matches.ts';
import { addWords } from '../../../src/search/matching/text-words.ts';
import type { WordIndex } from '../../../src/search/pagefind/postings.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { toPhrasebook } from '../../../src/search/query/phrases.ts';
import { listPatterns, listTextKeys } from '../../../src/search/query/query.ts';
import { weighTerms } from '../../../src/search/ranking/evidence.ts';
import { scoreRecords } from '../../../src/search/ranking/score-records.ts';

/** Find the terms of a query in some texts, each a record of its own. */
export function matchTexts(query: string, texts: string[], glossary = {}): TermMatches[] {
  const { terms } = parseQuery(query, toPhrasebook(glossary));
  const keys = listTextKeys(terms);
  const index: WordIndex = new Map();
  texts.forEach((text, record) => {
    addWords(index, text.split(/\s+/), keys, () => ({ record, field: 'body', from: 0 }));
  });
  return terms.map((term) => findMatches(listPatterns(term), index));
}

/** The texts in the order in which a query finds them, best first. */
export function rankTexts(query: string, texts: string[]): string[] {
  const { terms } = parseQuery(query, toPhrasebook({}));
  const found = matchTexts(query, texts).map((matches, i) => ({
    term: terms[i]!,
    matches,
    isWhole: true,
    isPairWhole: true,
    count: matches.size,
  }));
  const lengths = texts.map((text) => text.split(/\s+/).length);
  const averageLength = lengths.reduce((sum, n) => sum + n, 0) / lengths.length;
  const scores = scoreRecords(weighTerms(found, texts.length), { lengths, averageLength });
  return [...scores].sort((a, b) => b[1] - a[1]).map(([record]) => texts[record]!);
}
