import type { Fragment } from '../pagefind/fragment.ts';
import { overlay } from '../pagefind/overlay.ts';
import { HEADING_STRIDE, type Posting, type WordIndex } from '../pagefind/postings.ts';
import { tokenize, toSign, type Token } from '../query/tokenize.ts';
import { findLeadEnd } from './section-lead.ts';

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
  index: WordIndex,
  words: string[],
  keys: Set<string>,
  file: (position: number) => Filing,
): void {
  words.forEach((word, position) => {
    const token = readToken(word);
    if (!token) return;
    for (const key of new Set([token.key || toSign(word), ...token.parts])) {
      if (!keys.has(key)) continue;
      const spelling = token.parts.length > 0 ? key : (token.marked ?? key);
      add(index, key, spelling, file(position), position);
    }
  });
}

/** The same words come again and again, in every text. */
const tokens = new Map<string, Token | undefined>();
const MOST_TOKENS = 20_000;

function readToken(word: string): Token | undefined {
  if (!tokens.has(word)) {
    if (tokens.size === MOST_TOKENS) tokens.clear();
    tokens.set(word, tokenize(word)[0]);
  }
  return tokens.get(word);
}

/** Index the run-in titles of a text's sections as headings too. */
export function addLeads(
  index: WordIndex,
  fragment: Fragment,
  keys: Set<string>,
  toRecord: (section: number) => number,
): void {
  fragment.sections.forEach((section, i) => {
    const lead = fragment.words.slice(section.start, findLeadEnd(fragment, section));
    const from = 2 * HEADING_STRIDE + section.start;
    addWords(index, lead, keys, () => ({ record: toRecord(i), field: 'heading', from }));
  });
}

/** The number of the section that holds a position; −1 before the first. */
export function sectionAt({ sections }: Fragment, position: number): number {
  return sections.findLastIndex(({ start }) => start <= position);
}

function add(
  index: WordIndex,
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
