import { fold } from '../../language/fold.ts';
import { overlay, stripOverlay } from './overlay.ts';
import { packPostings } from './pack-postings.ts';
import type { RawWord } from './postings.ts';
import { toPostings } from './unpack-postings.ts';
import { openSlice, toSlice, type WordSlice } from './word-slices.ts';

/**
 * File every place where two frequent words stand side by side under a word of its own, «quy định»:
 * a query that holds both needs only that, which is far smaller than either.
 */
export function filePairs(words: WordSlice[]): WordSlice[] {
  const { places, forms } = listPlaces(words);
  const pairs = new Map<number, number[]>();
  for (const [i, place] of places.entries()) {
    const at = Math.floor(place / FORMS);
    for (let next = i + 1; next < places.length; next++) {
      const step = Math.floor(places[next]! / FORMS) - at;
      if (step > 1) break;
      if (step === 1) note(pairs, (place % FORMS) * FORMS + (places[next]! % FORMS), at);
    }
  }
  return toWords(pairs, forms).map(toSlice);
}

/**
 * A place is one number that sorts as places do: record × RECORD + position, and that × FORMS +
 * the number of the spelling that stands there.
 */
const FORMS = 2 ** 11;
const RECORD = 2 ** 24;
/** Where the positions of headings begin within a record. */
const HEADINGS = 2 ** 22;

function listPlaces(words: WordSlice[]): { places: Float64Array; forms: string[] } {
  const places: number[] = [];
  const forms: string[] = [];
  for (const { forms: own } of words.map((word) => toPostings(openSlice(word)))) {
    for (const { text, postings } of own) {
      if (text.includes(' ') || forms.length === FORMS) continue;
      const form = forms.push(stripOverlay(text)) - 1;
      const add = (at: number) => places.push(at * FORMS + form);
      for (const { record, body, heading } of postings) {
        for (const position of body) add(record * RECORD + position);
        for (const position of heading) add(record * RECORD + HEADINGS + position);
      }
    }
  }
  return { places: Float64Array.from(places).sort(), forms };
}

function note(pairs: Map<number, number[]>, pair: number, at: number): void {
  const places = pairs.get(pair);
  if (places) places.push(at);
  else pairs.set(pair, [at]);
}

function toWords(pairs: Map<number, number[]>, forms: string[]): RawWord[] {
  const words = new Map<string, RawWord>();
  for (const [pair, places] of pairs) {
    const form = `${forms[Math.floor(pair / FORMS)]} ${forms[pair % FORMS]}`;
    const key = fold(form);
    const word: RawWord = words.get(key) ?? [key, [], []];
    words.set(key, word);
    const byRecord = Map.groupBy(places, (at) => Math.floor(at / RECORD));
    const postings = packPostings([...byRecord].map(toPosting));
    if (form === key) word[1] = postings;
    else word[2].push([overlay(form), postings]);
  }
  return [...words.values()];
}

function toPosting([record, places]: [number, number[]]) {
  const positions = places.map((at) => at % RECORD);
  return {
    record,
    body: positions.filter((position) => position < HEADINGS),
    heading: positions
      .filter((position) => position >= HEADINGS)
      .map((position) => position - HEADINGS),
  };
}
