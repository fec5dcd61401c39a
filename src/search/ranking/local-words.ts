import { overlay, type Fragment } from '../bundle/fragment.ts';
import type { Form, WordPostings } from '../bundle/postings.ts';
import { tokenize } from '../query/tokenize.ts';

/**
 * Index the words of one text in memory, in the shape of the archive's own postings, so that the
 * same code finds a term in the archive and in a fragment. Only `keys` are kept.
 */
export function indexWords(
  words: string[],
  keys: Set<string>,
  recordAt: (position: number) => number,
): Map<string, WordPostings> {
  const index = new Map<string, WordPostings>();
  words.forEach((word, position) => {
    const token = tokenize(word)[0];
    if (!token) return;
    for (const key of new Set([token.key, ...token.parts])) {
      if (keys.has(key)) add(index, key, token.marked ?? key, recordAt(position), position);
    }
  });
  return index;
}

/** The number of the section that holds a position; −1 before the first. */
export function sectionAt({ sections }: Fragment, position: number): number {
  return sections.findLastIndex(({ start }) => start <= position);
}

function add(
  index: Map<string, WordPostings>,
  key: string,
  spelling: string,
  record: number,
  position: number,
): void {
  const word = index.get(key) ?? { word: key, forms: [] };
  index.set(key, word);
  const text = overlay(spelling);
  let form = word.forms.find((one) => one.text === text);
  if (!form) word.forms.push((form = { text, postings: [] } satisfies Form));
  const last = form.postings.at(-1);
  if (last?.record === record) last.body.push(position);
  else form.postings.push({ record, body: [position], heading: [] });
}
