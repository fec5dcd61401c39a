import { parseSyllable } from '../../language/syllable.ts';

/** A word with a letter of another alphabet in it, and the word it was meant to be. */
export interface LookAlike {
  /** Where the word begins, in UTF-16 units. */
  index: number;
  found: string;
  expected: string;
  /** The first strange letter. */
  letter: string;
}

/**
 * Find words with letters that only look Vietnamese: Ð (Icelandic), Ɖ (African), and Cyrillic or
 * Greek letters among Latin ones. A word wholly of another alphabet is left alone.
 */
export function findLookAlikes(text: string): LookAlike[] {
  if (!STRANGE.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap((match) => {
    const found = match[0];
    const expected = mendWord(found);
    if (expected === found) return [];
    return [{ index: match.index, found, expected, letter: STRANGE.exec(found)![0] }];
  });
}

/** Has a text any letter that only looks like another one? */
export function mayLookAlike(text: string): boolean {
  return STRANGE.test(text);
}

/** Put the right letters in the place of those that only look like them. */
export function mendLookAlikes(text: string): string {
  return STRANGE.test(text) ? text.replace(WORD, mendWord) : text;
}

const CROSSED: Record<string, string> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };

/** Cyrillic and Greek letters, each with the Latin one that has its shape. */
const SHAPES = new Map(
  [
    ['АВЕКМНОРСТУХІЅЈаеорсухіѕј', 'ABEKMHOPCTYXISJaeopcyxisj'],
    ['ΑΒΕΗΙΚΜΝΟΡΤΥΧΖου', 'ABEHIKMNOPTYXZou'],
  ].flatMap(([strange = '', latin = '']) =>
    [...strange].map((letter, i): [string, string] => [letter, latin[i]!]),
  ),
);

const WORD = /[\p{L}\p{M}]+/gu;
const STRANGE = /[ÐƉðɖ\p{Script=Cyrillic}\p{Script=Greek}]/u;
const OF_OTHER_ALPHABETS = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const LATIN = /\p{Script=Latin}/u;
/** Ð at the head of a word or in an abbreviation; no Icelandic word begins with it. */
const CLEARLY_CROSSED = /^[ÐƉ]|^\p{Lu}+$/u;

function mendWord(word: string): string {
  return mendCrossed(mendShapes(word));
}

function mendShapes(word: string): string {
  if (!LATIN.test(word)) return word;
  const letters = word.match(OF_OTHER_ALPHABETS) ?? [];
  if (letters.length === 0 || !letters.every((letter) => SHAPES.has(letter))) return word;
  return word.replace(OF_OTHER_ALPHABETS, (letter) => SHAPES.get(letter)!).normalize('NFC');
}

function mendCrossed(word: string): string {
  const expected = word.replace(/[ÐƉðɖ]/gu, (letter) => CROSSED[letter]!);
  if (expected === word) return word;
  return CLEARLY_CROSSED.test(word) || parseSyllable(expected) ? expected : word;
}
