import { isWellFormed, splitLetters, type Syllable } from './syllable.ts';
import { VOWELS } from './syllable-table.ts';
import type { Tone } from './tone.ts';

/** A word half typed: its letters with vowel marks, and the tone so far. */
export interface Typed {
  letters: string;
  tone: Tone;
}

/** What a key may do to a word; several readings, the likeliest first. */
export type KeyReader = (typed: Typed, key: string) => Typed[];

/** Read keys one by one, following every reading, and return the first that spells a syllable. */
export function readKeys(keys: string, read: KeyReader): Syllable | undefined {
  let readings: Typed[] = [{ letters: '', tone: '' }];
  for (const key of keys) readings = readings.flatMap((typed) => read(typed, key)).slice(0, MOST);
  for (const { letters, tone } of readings) {
    const syllable = splitLetters(letters)
      .map((parts): Syllable => ({ ...parts, tone }))
      .find(isWellFormed);
    if (syllable) return syllable;
  }
  return undefined;
}

/** The key as a letter. */
export function append(typed: Typed, key: string): Typed {
  return { ...typed, letters: typed.letters + key };
}

/** Change the last of the given letters, one reading for each that occurs, last first. */
export function mark(typed: Typed, changes: Record<string, string>): Typed[] {
  const readings: Typed[] = [];
  for (let i = typed.letters.length - 1; i >= 0; i--) {
    const changed = changes[typed.letters[i]!];
    if (changed === undefined) continue;
    const letters = typed.letters.slice(0, i) + changed + typed.letters.slice(i + 1);
    readings.push({ ...typed, letters });
  }
  return readings;
}

/** The horn, which «uo» takes on both letters: «ươ». */
export function addHorn(typed: Typed, changes: Record<string, string>): Typed[] {
  const both = typed.letters.replace(/[uư]o(?=[^o]*$)/, 'ươ');
  const readings = mark(typed, changes);
  return both === typed.letters ? readings : [{ ...typed, letters: both }, ...readings];
}

/** The tone, which needs a vowel to stand on. */
export function setTone(typed: Typed, tone: Tone): Typed[] {
  return HAS_VOWEL.test(typed.letters) ? [{ ...typed, tone }] : [];
}

export const CIRCUMFLEX: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
export const HORN: Record<string, string> = { o: 'ơ', u: 'ư' };
export const BREVE: Record<string, string> = { a: 'ă' };

/** More readings than any word needs. */
const MOST = 32;
const HAS_VOWEL = new RegExp(`[${VOWELS}]`, 'u');
