import { overlay, stripOverlay } from '../bundle/fragment.ts';
import { toPostings, type RawWord } from '../bundle/postings.ts';
import { fold } from '../../domain/vietnamese/fold.ts';
import { packPostings } from './pack-postings.ts';

/**
 * File every place where two frequent words stand side by side under a word of its own, «quy định»:
 * the two have heavy files, and a query that holds both then needs neither.
 */
export function filePairs(words: RawWord[], frequent: Set<string>): RawWord[] {
  const occurrences = listOccurrences(words.filter(([word]) => frequent.has(word)));
  const pairs = new Map<string, Map<number, Place[]>>();
  for (const [i, { at, form }] of occurrences.entries()) {
    for (let next = i + 1; next < occurrences.length && occurrences[next]!.at <= at + 1; next++) {
      const follower = occurrences[next]!;
      if (follower.at === at + 1) note(pairs, `${form} ${follower.form}`, at);
    }
  }
  return toWords(pairs);
}

/** A place is a record and a position in it, in one number that sorts as they do. */
const RECORD_STRIDE = 2 ** 24;

interface Occurrence {
  at: number;
  /** The spelling, without overlay. */
  form: string;
}

type Place = number;

function listOccurrences(words: RawWord[]): Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (const { forms } of words.map(toPostings)) {
    for (const { text, postings } of forms) {
      if (text.includes(' ')) continue;
      const form = stripOverlay(text);
      for (const { record, body, heading } of postings) {
        for (const position of body)
          occurrences.push({ at: record * RECORD_STRIDE + position, form });
        for (const position of heading) {
          occurrences.push({ at: record * RECORD_STRIDE + HEADINGS + position, form });
        }
      }
    }
  }
  return occurrences.sort((a, b) => a.at - b.at);
}

/** Where the positions of headings begin within a record's stride. */
const HEADINGS = 2 ** 22;

function note(pairs: Map<string, Map<number, Place[]>>, form: string, at: number): void {
  const record = Math.floor(at / RECORD_STRIDE);
  const records = pairs.get(form) ?? new Map<number, Place[]>();
  pairs.set(form, records);
  const places = records.get(record) ?? [];
  records.set(record, places);
  places.push(at % RECORD_STRIDE);
}

function toWords(pairs: Map<string, Map<number, Place[]>>): RawWord[] {
  const words = new Map<string, RawWord>();
  for (const [form, records] of pairs) {
    const key = fold(form);
    const word: RawWord = words.get(key) ?? [key, [], []];
    words.set(key, word);
    const postings = packPostings([...records].map(toPosting));
    if (form === key) word[1] = postings;
    else word[2].push([overlay(form), postings]);
  }
  return [...words.values()];
}

function toPosting([record, places]: [number, Place[]]) {
  return {
    record,
    body: places.filter((place) => place < HEADINGS),
    heading: places.filter((place) => place >= HEADINGS).map((place) => place - HEADINGS),
  };
}
