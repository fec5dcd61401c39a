import type { Block, BlockNotice, WordNumbers } from './read-block.ts';
import { PASSAGES_PER_FRAGMENT } from '../lookup/records.ts';

/** The words of one record, each as its number among all words of the archive. */
export interface RecordWords {
  record: number;
  body: Uint32Array;
  /** Position of its first word in its fragment. */
  from: number;
  /** In the order of `HEADING_FIELDS`. */
  headings: Uint32Array[];
}

/** Every record of the archive in turn; one block is held in memory at a time. */
export function* eachRecord(
  blocks: Iterable<Block>,
  numbers: ReadonlyMap<string, number>,
): Generator<RecordWords> {
  let record = 0;
  for (const { words, notices } of blocks) {
    const toArchive = Uint32Array.from(words, (word) => numbers.get(word)!);
    const translate = (own: WordNumbers) => {
      const words = new Uint32Array(own.length);
      for (let i = 0; i < own.length; i++) words[i] = toArchive[own[i]!]!;
      return words;
    };
    for (const notice of notices)
      for (const own of listRecords(notice, translate)) yield { record: record++, ...own };
  }
}

function listRecords(
  { reference, title, passages }: BlockNotice,
  translate: (own: WordNumbers) => Uint32Array,
): Omit<RecordWords, 'record'>[] {
  const headings = [translate(reference), translate(title)];
  let from = 0;
  return passages.map((passage, i) => {
    if (i % PASSAGES_PER_FRAGMENT === 0) from = 0;
    const own = { body: translate(passage), from, headings };
    from += passage.length;
    return own;
  });
}
