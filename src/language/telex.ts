import { addHorn, append, BREVE, CIRCUMFLEX, HORN, mark, readKeys, setTone } from './keystrokes.ts';
import type { Typed } from './keystrokes.ts';
import { formatSyllable, isPlainSyllable } from './syllable.ts';
import type { Tone } from './tone.ts';

/**
 * Decode a word typed for a Telex keyboard that was off. Undefined when the word is a syllable as it
 * stands, or when its keys do not spell one.
 *
 * @example decodeTelex('thoong') // => 'thông'
 */
export function decodeTelex(word: string): string | undefined {
  const keys = word.toLowerCase();
  if (!LETTERS.test(keys) || isPlainSyllable(keys)) return undefined;
  const syllable = readKeys(keys, readKey);
  return syllable && formatSyllable(syllable);
}

const LETTERS = /^[a-z]+$/;
const TONE_KEYS: Record<string, Tone> = {
  s: 'acute',
  f: 'grave',
  r: 'hook',
  x: 'tilde',
  j: 'dot',
  z: '',
};

function readKey(typed: Typed, key: string): Typed[] {
  const letter = append(typed, key);
  const tone = TONE_KEYS[key];
  if (tone !== undefined) return [...setTone(typed, tone), letter];
  if (key === 'w') return [...addHorn(typed, { ...BREVE, ...HORN }), append(typed, 'ư')];
  if (key === 'd') return [...mark(typed, typed.letters[0] === 'd' ? { d: 'đ' } : {}), letter];
  const marked = CIRCUMFLEX[key];
  return marked ? [...mark(typed, { [key]: marked }), letter] : [letter];
}
