import { PASSAGES_PER_FRAGMENT } from '../lookup/records.ts';
import type { Block } from './read-block.ts';

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
  for (const block of blocks) {
    const words = translate(block, numbers);
    let next = 0;
    const take = (length: number) => words.subarray(next, (next += length));
    for (const { reference, title, passages } of block.notices) {
      const headings = [take(reference), take(title)];
      let from = 0;
      for (const [i, length] of passages.entries()) {
        if (i % PASSAGES_PER_FRAGMENT === 0) from = 0;
        yield { record: record++, body: take(length), from, headings };
        from += length;
      }
    }
  }
}

/** The words of a block by their numbers in the archive. */
function translate({ words, stream }: Block, numbers: ReadonlyMap<string, number>): Uint32Array {
  const toArchive = Uint32Array.from(words, (word) => numbers.get(word)!);
  const translated = new Uint32Array(stream.length);
  for (let i = 0; i < stream.length; i++) translated[i] = toArchive[stream[i]!]!;
  return translated;
}
