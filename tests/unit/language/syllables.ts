import fc from 'fast-check';
import { formatSyllable, isWellFormed, type Syllable } from '../../../src/language/syllable.ts';
import { ONSETS, RIMES } from '../../../src/language/syllable-table.ts';
import { TONES } from '../../../src/language/tone.ts';

/** Any syllable that Vietnamese spelling allows. */
export const syllables: fc.Arbitrary<Syllable> = fc
  .record({
    onset: fc.constantFrom(...ONSETS),
    rime: fc.constantFrom(...RIMES),
    tone: fc.constantFrom(...TONES),
  })
  .filter(isWellFormed);

export const words = syllables.map(formatSyllable);

const TELEX: Record<string, string> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
  '\u0306': 'w',
  '\u031b': 'w',
};
const VNI: Record<string, string> = {
  '\u0300': '2',
  '\u0301': '1',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
  '\u0302': '6',
  '\u0306': '8',
  '\u031b': '7',
};
const IS_TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** The keys of a word on a Telex keyboard, its tone last. */
export function toTelex(word: string): string {
  return toKeys(word, 'dd', (mark, base) => (mark === '\u0302' ? base : TELEX[mark]!));
}

/** The keys of a word on a VNI keyboard, its tone last. */
export function toVni(word: string): string {
  return toKeys(word, 'd9', (mark) => VNI[mark]!);
}

function toKeys(word: string, d: string, toKey: (mark: string, base: string) => string): string {
  let [keys, tone] = ['', ''];
  for (const letter of word.normalize('NFC').replaceAll('đ', d)) {
    const [base = '', ...marks] = letter.normalize('NFD');
    keys += base;
    for (const mark of marks) {
      if (IS_TONE.test(mark)) tone = toKey(mark, base);
      else keys += toKey(mark, base);
    }
  }
  return keys + tone;
}
