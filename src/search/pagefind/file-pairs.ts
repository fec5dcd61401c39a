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
  const spell = (pair: number) => `${forms[Math.floor(pair / FORMS)]} ${forms[pair % FORMS]}`;
  const byKey = Map.groupBy(pairs.keys(), (pair) => fold(spell(pair)));
  return [...byKey].map(([key, own]) => toSlice(toWord(key, own, spell, pairs)));
}

/**
 * A place is one number that sorts as places do: record × RECORD + position, and that × FORMS +
 * the number of the spelling that stands there.
 */
const FORMS = 2 ** 11;
const RECORD = 2 ** 24;
/** Where the positions of headings begin within a record. */
const HEADINGS = 2 ** 22;

/** One word is decoded at a time: in an archive of thousands they do not fit in memory together. */
function listPlaces(words: WordSlice[]): { places: Float64Array; forms: string[] } {
  const places = openNumbers();
  const forms: string[] = [];
  for (const word of words) {
    for (const { text, postings } of toPostings(openSlice(word)).forms) {
      if (text.includes(' ') || forms.length === FORMS) continue;
      const form = forms.push(stripOverlay(text)) - 1;
      const add = (at: number) => places.add(at * FORMS + form);
      for (const { record, body, heading } of postings) {
        for (const position of body) add(record * RECORD + position);
        for (const position of heading) add(record * RECORD + HEADINGS + position);
      }
    }
  }
  return { places: places.take().sort(), forms };
}

/** A list of numbers, of which an archive of thousands has tens of millions. */
function openNumbers(): { add: (number: number) => void; take: () => Float64Array } {
  let numbers = new Float64Array(2 ** 16);
  let length = 0;
  return {
    add(number) {
      if (length === numbers.length) {
        const larger = new Float64Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = number;
    },
    take: () => numbers.subarray(0, length),
  };
}

function note(pairs: Map<number, number[]>, pair: number, at: number): void {
  const places = pairs.get(pair);
  if (places) places.push(at);
  else pairs.set(pair, [at]);
}

/** Join the spellings of one pair; their places are given up. */
function toWord(
  key: string,
  own: number[],
  spell: (pair: number) => string,
  pairs: Map<number, number[]>,
): RawWord {
  const word: RawWord = [key, [], []];
  for (const pair of own) {
    const byRecord = Map.groupBy(pairs.get(pair)!, (at) => Math.floor(at / RECORD));
    pairs.delete(pair);
    const postings = packPostings([...byRecord].map(toPosting));
    const form = spell(pair);
    if (form === key) word[1] = postings;
    else word[2].push([overlay(form), postings]);
  }
  return word;
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
