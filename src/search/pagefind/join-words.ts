import { encodeWord, type EncodedForm, type EncodedWord } from './encoded-word.ts';
import { append, openBytes, type GrowingBytes } from './growing-bytes.ts';
import type { ReadBytes, WordSource } from './word-list.ts';
import { writeStep } from './write-posting.ts';

/**
 * Join the words of successive records, one word at a time in order: all that is joined of an index
 * is never in memory at once.
 */
export function* joinWords(sources: WordSource[]): Generator<EncodedWord> {
  const cursors = sources.map(openCursor);
  const words = new Set(sources.flatMap(({ list }) => list.words));
  const pool: GrowingBytes[] = [];
  for (const word of [...words].sort()) {
    const forms = new Map<string, EncodedForm>();
    let records = 0;
    for (const cursor of cursors)
      if (cursor.source.list.words[cursor.word] === word) records += joinForms(forms, cursor, pool);
    yield encodeWord(word, records, forms);
  }
}

/** How far a source was read. */
interface Cursor {
  source: WordSource;
  read: ReadBytes;
  /** The next word. */
  word: number;
  /** Its first form. */
  form: number;
}

function openCursor(source: WordSource): Cursor {
  return { source, read: source.openPostings(), word: 0, form: 0 };
}

/**
 * Add what a source has of its next word; returns in how many records that stands.
 *
 * @param pool what the forms of one word after another are written into
 */
function joinForms(forms: Map<string, EncodedForm>, cursor: Cursor, pool: GrowingBytes[]): number {
  const { list, firstRecord } = cursor.source;
  for (const end = cursor.form + list.forms[cursor.word]!; cursor.form < end; cursor.form++) {
    const spelling = list.spellings[cursor.form]!;
    const form = forms.get(spelling) ?? openForm(pool, forms.size);
    forms.set(spelling, form);
    writeStep(form.postings, firstRecord + list.firsts[cursor.form]! - form.last);
    append(form.postings, cursor.read(list.lengths[cursor.form]!));
    form.count += list.counts[cursor.form]!;
    form.last = firstRecord + list.lasts[cursor.form]!;
  }
  return list.records[cursor.word++]!;
}

function openForm(pool: GrowingBytes[], number: number): EncodedForm {
  const postings = (pool[number] ??= openBytes(1024));
  postings.length = 0;
  return { postings, count: 0, last: 0 };
}
