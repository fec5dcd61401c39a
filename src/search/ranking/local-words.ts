import { overlay, type Fragment } from '../bundle/fragment.ts';
import type { Posting, WordPostings } from '../bundle/postings.ts';
import { tokenize } from '../query/tokenize.ts';

/** Where a word of a text is filed. */
export interface Filing {
  record: number;
  field: 'body' | 'heading';
  /** Added to its position in the text. */
  from: number;
}

/**
 * Index the words of one text in memory, in the shape of the archive's own postings, so that the
 * same code finds a term in the archive and in a text. Only `keys` are kept.
 */
export function addWords(
  index: Map<string, WordPostings>,
  words: string[],
  keys: Set<string>,
  file: (position: number) => Filing,
): void {
  words.forEach((word, position) => {
    const token = tokenize(word)[0];
    if (!token) return;
    for (const key of new Set([token.key, ...token.parts])) {
      if (!keys.has(key)) continue;
      const spelling = token.parts.length > 0 ? key : (token.marked ?? key);
      add(index, key, spelling, file(position), position);
    }
  });
}

/** The number of the section that holds a position; −1 before the first. */
export function sectionAt({ sections }: Fragment, position: number): number {
  return sections.findLastIndex(({ start }) => start <= position);
}

function add(
  index: Map<string, WordPostings>,
  key: string,
  spelling: string,
  { record, field, from }: Filing,
  position: number,
): void {
  const word = index.get(key) ?? { word: key, forms: [] };
  index.set(key, word);
  const text = overlay(spelling);
  let form = word.forms.find((one) => one.text === text);
  if (!form) word.forms.push((form = { text, postings: [] }));
  let last = form.postings.at(-1);
  if (last?.record !== record) form.postings.push((last = toEmpty(record)));
  last[field].push(from + position);
}

function toEmpty(record: number): Posting {
  return { record, body: [], heading: [] };
}
