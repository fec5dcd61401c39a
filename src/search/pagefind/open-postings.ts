import { append, openBytes, written, type GrowingBytes } from './growing-bytes.ts';
import { addPlace, HEADING, openPlaces, type Places } from './places.ts';
import { ORDINARY_WEIGHT } from './postings.ts';
import type { FiledWords } from './word-list.ts';
import { writePlaces, writeStep } from './write-posting.ts';

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
  /** What was filed. Nothing can be noted afterwards. */
  take: () => FiledWords;
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
      forms.push({ ...NEW_FORM, word, number, encoded: openBytes(16) });
      word.forms.set(spelling, forms[number]!);
      return number;
    },
    addBody: (form, position, weight = ORDINARY_WEIGHT) => add(form, position, weight),
    addHeading: (form, position) => add(form, position, HEADING),
    endRecord(record) {
      for (const form of touched) closeRecord(form, record, places);
      touched.length = places.count = 0;
    },
    take: () => list(words),
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
  /** Postings so far, encoded one after another; the first is without its step. */
  encoded: GrowingBytes;
  /** How many there are. */
  count: number;
  /** The records of the first and the last one. */
  first: number;
  last: number;
  /** Its first and last place in the record at hand; −1 when it does not stand there. */
  head: number;
  tail: number;
}

const NEW_FORM = { count: 0, first: 0, last: 0, head: -1, tail: -1 };

function closeRecord(form: Form, record: number, places: Places): void {
  const { word, encoded, last, head } = form;
  if (form.count === 0) form.first = record;
  else writeStep(encoded, record - last);
  writePlaces(encoded, places, head);
  if (word.last !== record) word.records++;
  word.last = form.last = record;
  form.count++;
  form.head = form.tail = -1;
}

function list(all: Map<string, Word>): FiledWords {
  const words = sortByKey([...all].filter(([, { records }]) => records > 0));
  const formsOf = words.map(([, { forms }]) =>
    sortByKey([...forms].filter(([, { count }]) => count > 0)),
  );
  const forms = formsOf.flat();
  const column = (pick: (form: Form) => number) =>
    Uint32Array.from(forms, ([, form]) => pick(form));
  const postings = openBytes(forms.reduce((sum, [, { encoded }]) => sum + encoded.length, 0));
  for (const [, { encoded }] of forms) append(postings, written(encoded));
  return {
    list: {
      words: words.map(([word]) => word),
      records: Uint32Array.from(words, ([, { records }]) => records),
      forms: Uint32Array.from(formsOf, ({ length }) => length),
      spellings: forms.map(([spelling]) => spelling),
      counts: column(({ count }) => count),
      firsts: column(({ first }) => first),
      lasts: column(({ last }) => last),
      lengths: column(({ encoded }) => encoded.length),
    },
    postings: written(postings),
  };
}

function sortByKey<T>(entries: [string, T][]): [string, T][] {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
