import { PASSAGES_PER_FRAGMENT } from '../lookup/records.ts';
import type { Block } from './read-block.ts';

/** The words of one record, each as its number in its block. */
export interface RecordWords {
  /** Its number in the block. */
  record: number;
  body: Block['stream'];
  /** Position of its first word in its fragment. */
  from: number;
  /** In the order of `HEADING_FIELDS`. */
  headings: Block['stream'][];
}

/** Every record of a block in turn. */
export function* eachRecord({ stream, notices }: Block): Generator<RecordWords> {
  let [record, next] = [0, 0];
  const take = (length: number) => stream.subarray(next, (next += length));
  for (const { reference, title, passages } of notices) {
    const headings = [take(reference), take(title)];
    let from = 0;
    for (const [i, length] of passages.entries()) {
      if (i % PASSAGES_PER_FRAGMENT === 0) from = 0;
      yield { record: record++, body: take(length), from, headings };
      from += length;
    }
  }
}
