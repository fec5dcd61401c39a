import { writeListHead, writeText } from './encode-cbor.ts';
import { append, openBytes, written, type GrowingBytes } from './growing-bytes.ts';

/** A word of the index, encoded, so that an index of millions of places fits in memory. */
export interface EncodedWord {
  word: string;
  /** The word with all its postings, in Pagefind's shape. */
  bytes: Uint8Array;
  /** In how many records it stands. */
  records: number;
  /** Spelling → in how many records it stands. */
  spellings: Map<string, number>;
}

/** The postings of one spelling. */
export interface EncodedForm {
  postings: GrowingBytes;
  /** How many there are. */
  count: number;
  /** The record of the last one. */
  last: number;
}

/** Encode a word: its postings as it is, and those of each spelling with marks. */
export function encodeWord(
  word: string,
  records: number,
  forms: Map<string, EncodedForm>,
): EncodedWord {
  const marked = [...forms.keys()].filter((spelling) => spelling !== word).sort();
  const sizes = [...forms.values()].map(({ postings }) => postings.length + 64);
  const to = openBytes(sizes.reduce((sum, size) => sum + size, 64));
  writeListHead(to, 3);
  writeText(to, word);
  writePostings(to, forms.get(word));
  writeListHead(to, marked.length);
  for (const spelling of marked) {
    writeListHead(to, 2);
    writeText(to, spelling);
    writePostings(to, forms.get(spelling));
  }
  const spellings = [...forms].map(([spelling, { count }]): [string, number] => [spelling, count]);
  spellings.sort(([a], [b]) => (a < b ? -1 : 1));
  return { word, bytes: written(to), records, spellings: new Map(spellings) };
}

function writePostings(to: GrowingBytes, form: EncodedForm | undefined): void {
  writeListHead(to, form?.count ?? 0);
  if (form) append(to, written(form.postings));
}
