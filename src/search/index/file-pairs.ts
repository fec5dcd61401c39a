import { fold } from '../../language/fold.ts';
import { openPostings, type EncodedWord } from '../pagefind/open-postings.ts';
import { overlay, stripOverlay } from '../pagefind/overlay.ts';
import { HEADING_STRIDE } from '../pagefind/postings.ts';
import type { Reading } from '../pagefind/read-words.ts';
import type { RecordWords } from './record-words.ts';

/**
 * File every place where two frequent words stand side by side under a word of its own, «quy định»:
 * a query that holds both needs only that, which is far smaller than either.
 *
 * @param frequent the words whose pairs are filed
 */
export function filePairs(
  records: Iterable<RecordWords>,
  readings: Reading[][],
  frequent: EncodedWord[],
): EncodedWord[] {
  const spellings = listSpellings(frequent);
  const isFrequent = new Set(frequent.map(({ word }) => word));
  const numbers = new Map(spellings.map((spelling, i) => [spelling, i]));
  const filed = readings.map((own) => {
    const found = own.filter(({ word }) => isFrequent.has(word));
    const list = found.flatMap(({ spelling }) => numbers.get(spelling) ?? []);
    return list.length > 0 ? [...new Set(list)] : undefined;
  });
  const postings = openPostings();
  const toForm = rememberPairs((left, right) => {
    const text = `${stripOverlay(spellings[left]!)} ${stripOverlay(spellings[right]!)}`;
    const key = fold(text);
    return postings.toForm(key, text === key ? key : overlay(text));
  });
  const eachPair = (words: Uint32Array, note: (form: number, at: number) => void) => {
    for (let i = 1; i < words.length; i++)
      for (const right of filed[words[i]!] ?? [])
        for (const left of filed[words[i - 1]!] ?? []) note(toForm(left, right), i - 1);
  };
  for (const { record, body, from, headings } of records) {
    eachPair(body, (form, at) => postings.addBody(form, from + at));
    headings.forEach((words, field) =>
      eachPair(words, (form, at) => postings.addHeading(form, field * HEADING_STRIDE + at)),
    );
    postings.endRecord(record);
  }
  return postings.take();
}

/** Most spellings of frequent words; pairs of further ones are not filed. */
const MOST_SPELLINGS = 2 ** 11;

/** Without those of several words, which are phrases. */
function listSpellings(frequent: EncodedWord[]): string[] {
  const all = frequent.flatMap(({ spellings }) => [...spellings.keys()]);
  return all.filter((spelling) => !spelling.includes(' ')).slice(0, MOST_SPELLINGS);
}

function rememberPairs(
  make: (left: number, right: number) => number,
): (left: number, right: number) => number {
  const known = new Map<number, number>();
  return (left, right) => {
    const pair = left * MOST_SPELLINGS + right;
    const form = known.get(pair) ?? make(left, right);
    known.set(pair, form);
    return form;
  };
}
