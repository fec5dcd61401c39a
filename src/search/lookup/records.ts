import { toFragmentName } from '../pagefind/file-names.ts';
import type { Table } from './table.ts';

/** A long notice has a fragment for each so many of its passages. */
export const PASSAGES_PER_FRAGMENT = 6;

/** The records of the index, each a passage of a notice, numbered through the archive. */
export interface Records {
  /** Number of the notice that a record is of. */
  noticeOf: Uint32Array;
  /** Number of a notice's first record; one more at the end. */
  firstOf: Uint32Array;
  /** Number of words, about. */
  lengths: number[];
  /** The fragment that a record is in, and which of its passages it is. */
  findFragment: (record: number) => { name: string; passage: number };
  /** Number of words, about, of the fragment that a record is in. */
  countFragmentWords: (record: number) => number;
}

type NumberedBy = Pick<Table, 'passages' | 'lengths' | 'lengthStep' | 'blocks'>;

/** Number the records by what the table says of each notice. */
export function toRecords({ passages, lengths, lengthStep, blocks }: NumberedBy): Records {
  const firstOf = new Uint32Array(passages.length + 1);
  passages.forEach((count, notice) => (firstOf[notice + 1] = firstOf[notice]! + count));
  const noticeOf = new Uint32Array(lengths.length);
  passages.forEach((count, notice) =>
    noticeOf.fill(notice, firstOf[notice], firstOf[notice]! + count),
  );
  const names = listFirstNames(passages, blocks);
  const placeOf = (record: number) => record - firstOf[noticeOf[record]!]!;
  return {
    noticeOf,
    firstOf,
    lengths: lengths.map((length) => length * lengthStep),
    findFragment(record) {
      const notice = noticeOf[record]!;
      const place = placeOf(record);
      const { block, first } = names[notice]!;
      const fragment = Math.floor(place / PASSAGES_PER_FRAGMENT);
      return {
        name: toFragmentName(block, first + fragment),
        passage: place % PASSAGES_PER_FRAGMENT,
      };
    },
    countFragmentWords(record) {
      const first = record - (placeOf(record) % PASSAGES_PER_FRAGMENT);
      const end = Math.min(first + PASSAGES_PER_FRAGMENT, firstOf[noticeOf[record]! + 1]!);
      const words = lengths.slice(first, end).reduce((sum, length) => sum + length, 0);
      return words * lengthStep;
    },
  };
}

/** How many fragments a notice of so many passages has. */
export function countFragments(passages: number): number {
  return Math.ceil(passages / PASSAGES_PER_FRAGMENT);
}

/** Notice by notice, its block and the number of its first fragment there. */
function listFirstNames(passages: number[], blocks: Table['blocks']) {
  let notice = 0;
  return blocks.flatMap(([block, notices]) => {
    let next = 0;
    return Array.from({ length: notices }, () => {
      const first = next;
      next += countFragments(passages[notice++]!);
      return { block, first };
    });
  });
}
