import type { Term } from './query.ts';

/**
 * The spelling under which both «kỹ» and «kĩ» are compared: after some consonants a lone i and y
 * are one sound, and texts write either. Marks stay.
 */
export function unifySpelling(text: string): string {
  return text.replace(EITHER, (_, before: string, vowel: string) => before + toY(vowel));
}

/** Search for the usual spelling of such a word («ky»), and for the other one beside it («ki»). */
export function addSpellings(term: Term): Term {
  const patterns = term.patterns.map(({ slots, length }) => ({
    slots: slots.map((slot) => {
      const [key, ...others] = slot.keys;
      const pair = SPELLINGS.find((spellings) => spellings.includes(key!));
      return pair && others.length === 0 ? { ...slot, keys: [pair[0]!], others: [pair[1]!] } : slot;
    }),
    length,
  }));
  return { ...term, patterns };
}

const EITHER = /(?<![\p{L}\p{M}\p{N}])([hklmst]|qu)([iìíỉĩị])(?![\p{L}\p{M}\p{N}])/giu;
const SPELLINGS = ['ky ki', 'ly li', 'my mi', 'quy qui', 'hy hi', 'ty ti', 'si sy'].map((pair) =>
  pair.split(' '),
);

function toY(vowel: string): string {
  return vowel.normalize('NFD').replace('i', 'y').normalize('NFC');
}
