import { writeListHead, writeText } from './encode-cbor.ts';
import { append, openBytes, written, type GrowingBytes } from './growing-bytes.ts';
import { addPlace, HEADING, openPlaces, type Places } from './places.ts';
import { writePosting } from './write-posting.ts';
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
  /** Note a place in the body of the record; places come in ascending order, before headings. */
  addBody: (form: number, position: number, weight?: number) => void;
  /** Note a place in a heading: field × HEADING_STRIDE + position, ascending. */
  addHeading: (form: number, position: number) => void;
  /** End a record; records come in ascending order. */
  endRecord: (record: number) => void;
  /** All words in order. Nothing can be noted afterwards. */
  take: () => EncodedWord[];
}

/** Begin to write postings, encoded as they come. */
export function openPostings(): Postings {
  const words = new Map<string, Word>();
  const forms: Form[] = [];
  const places = openPlaces();
  const touched: Form[] = [];
  const add = (number: number, position: number, weight: number) => {
    const form = forms[number]!;
    form.tail = addPlace(places, form.tail, position, weight);
    if (form.head >= 0) return;
    form.head = form.tail;
    touched.push(form);
  };
  return {
    toForm(key, spelling) {
      const word: Word = words.get(key) ?? { forms: new Map(), records: 0, last: -1 };
      words.set(key, word);
      const number = word.forms.get(spelling)?.number ?? forms.length;
      if (number < forms.length) return number;
      forms.push({ word, number, encoded: openBytes(16), count: 0, last: 0, head: -1, tail: -1 });
      word.forms.set(spelling, forms[number]!);
      return number;
    },
    addBody: (form, position, weight = ORDINARY_WEIGHT) => add(form, position, weight),
    addHeading: (form, position) => add(form, position, HEADING),
    endRecord(record) {
      for (const form of touched) closeRecord(form, record, places);
      touched.length = places.count = 0;
    },
    take: () =>
      [...words]
        .filter(([, { records }]) => records > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, word]) => encodeWord(key, word)),
  };
}

interface Word {
  forms: Map<string, Form>;
  records: number;
  /** The last record that holds it. */
  last: number;
}

interface Form {
  word: Word;
  number: number;
  /** Postings so far, encoded one after another. */
  encoded: GrowingBytes;
  /** How many there are. */
  count: number;
  /** The record of the last one. */
  last: number;
  /** Its first and last place in the record at hand; −1 when it does not stand there. */
  head: number;
  tail: number;
}

function closeRecord(form: Form, record: number, places: Places): void {
  const { word, encoded, last, head } = form;
  writePosting(encoded, record - last, places, head);
  if (word.last !== record) word.records++;
  word.last = form.last = record;
  form.count++;
  form.head = form.tail = -1;
}

/** The word, its postings as it is, and those of each spelling with marks. */
function encodeWord(key: string, { forms, records }: Word): EncodedWord {
  const used = [...forms].filter(([, { count }]) => count > 0);
  used.sort(([a], [b]) => (a < b ? -1 : 1));
  const marked = used.filter(([spelling]) => spelling !== key);
  const to = openBytes(32 + used.reduce((sum, [, { encoded }]) => sum + encoded.length + 32, 0));
  const writePostings = (form: Form | undefined) => {
    writeListHead(to, form?.count ?? 0);
    if (!form) return;
    append(to, written(form.encoded));
    form.encoded = openBytes(0); // an index is too large to be held twice
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
