import { writeListHead, writeText } from './encode-cbor.ts';
import { append, openBytes, written } from './growing-bytes.ts';
import { closeRecord, isTouched, openForm, type PostingForm } from './posting-form.ts';
import { ORDINARY_WEIGHT } from './postings.ts';

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

/** Postings being written, one record after another. */
export interface Postings {
  /** The number of a spelling of a word, for the other calls. */
  toForm: (word: string, spelling: string) => number;
  /** Note a place in the body of the record; places come in ascending order. */
  addBody: (form: number, position: number, weight?: number) => void;
  /** Note a place in a heading: field × HEADING_STRIDE + position, ascending. */
  addHeading: (form: number, position: number) => void;
  /** End a record; records come in ascending order. */
  endRecord: (record: number) => void;
  /** All words in order. Nothing can be noted afterwards. */
  take: () => EncodedWord[];
}

interface Word {
  forms: Map<string, PostingForm>;
  records: number;
  last: number;
}

/** Begin to write postings, encoded as they come. */
export function openPostings(): Postings {
  const words = new Map<string, Word>();
  const forms: { form: PostingForm; word: Word }[] = [];
  const numbers = new Map<PostingForm, number>();
  let touched: number[] = [];
  const touch = (number: number) => {
    const { form } = forms[number]!;
    if (!isTouched(form)) touched.push(number);
    return form;
  };
  return {
    toForm(key, spelling) {
      const word = words.get(key) ?? {
        forms: new Map<string, PostingForm>(),
        records: 0,
        last: -1,
      };
      words.set(key, word);
      const known = word.forms.get(spelling);
      if (known) return numbers.get(known)!;
      const form = openForm();
      word.forms.set(spelling, form);
      numbers.set(form, forms.length);
      return forms.push({ form, word }) - 1;
    },
    addBody(number, position, weight = ORDINARY_WEIGHT) {
      const form = touch(number);
      if (weight === ORDINARY_WEIGHT) form.body.push(position);
      else form.parts.push([weight, position]);
    },
    addHeading: (number, position) => void touch(number).heading.push(position),
    endRecord(record) {
      for (const number of touched) {
        const { form, word } = forms[number]!;
        closeRecord(form, record);
        if (word.last !== record) word.records++;
        word.last = record;
      }
      touched = [];
    },
    take: () =>
      [...words]
        .filter(([, { records }]) => records > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, word]) => encodeWord(key, word)),
  };
}

/** The word, its postings as it is, and those of each spelling with marks. */
function encodeWord(key: string, { forms, records }: Word): EncodedWord {
  const used = [...forms].filter(([, { count }]) => count > 0);
  used.sort(([a], [b]) => (a < b ? -1 : 1));
  const marked = used.filter(([spelling]) => spelling !== key);
  const to = openBytes(32 + used.reduce((sum, [, { encoded }]) => sum + encoded.length + 32, 0));
  const writePostings = (form: PostingForm | undefined) => {
    writeListHead(to, form?.count ?? 0);
    if (form) append(to, written(form.encoded));
  };
  writeListHead(to, 3);
  writeText(to, key);
  writePostings(forms.get(key));
  writeListHead(to, marked.length);
  for (const [spelling, form] of marked) {
    writeListHead(to, 2);
    writeText(to, spelling);
    writePostings(form);
  }
  const spellings = new Map(used.map(([spelling, { count }]) => [spelling, count]));
  forms.clear();
  return { word: key, bytes: written(to), records, spellings };
}
