import { fold } from '../../language/fold.ts';
import { openPostings } from '../pagefind/open-postings.ts';
import { overlay, stripOverlay } from '../pagefind/overlay.ts';
import { HEADING_STRIDE } from '../pagefind/postings.ts';
import type { Reading } from '../pagefind/read-words.ts';
import type { FiledWords } from '../pagefind/word-list.ts';
import type { Block } from './read-block.ts';
import { eachRecord } from './record-words.ts';

/**
 * File every place of a block where two frequent words stand side by side under a word of its own,
 * «quy định»: a query that holds both needs only that, which is far smaller than either.
 *
 * @param spellings of the frequent words
 */
export function filePairs(block: Block, readings: Reading[][], spellings: string[]): FiledWords {
  const numbers = new Map(spellings.map((spelling, i) => [spelling, i]));
  const filed = readings.map((own) => {
    const list = own.flatMap(({ spelling }) => numbers.get(spelling) ?? []);
    return list.length > 0 ? [...new Set(list)] : undefined;
  });
  const postings = openPostings();
  const toForm = rememberPairs((left, right) => {
    const text = `${stripOverlay(spellings[left]!)} ${stripOverlay(spellings[right]!)}`;
    const key = fold(text);
    return postings.toForm(key, text === key ? key : overlay(text));
  });
  const eachPair = (words: Block['stream'], note: (form: number, at: number) => void) => {
    let lefts: number[] | undefined;
    for (let i = 0; i < words.length; i++) {
      const rights = filed[words[i]!];
      if (lefts && rights)
        for (const right of rights) for (const left of lefts) note(toForm(left, right), i - 1);
      lefts = rights;
    }
  };
  for (const { record, body, from, headings } of eachRecord(block)) {
    eachPair(body, (form, at) => postings.addBody(form, from + at));
    headings.forEach((words, field) =>
      eachPair(words, (form, at) => postings.addHeading(form, field * HEADING_STRIDE + at)),
    );
    postings.endRecord(record);
  }
  return postings.take();
}

/** The spellings whose pairs are filed: without phrases, and no more than can be told apart. */
export function choosePaired(spellings: string[]): string[] {
  return spellings.filter((spelling) => !spelling.includes(' ')).slice(0, MOST_SPELLINGS);
}

/** Most spellings of frequent words; pairs of further ones are not filed. */
const MOST_SPELLINGS = 2 ** 11;

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
