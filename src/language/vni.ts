import { addHorn, append, BREVE, CIRCUMFLEX, HORN, mark, readKeys, setTone } from './keystrokes.ts';
import type { Typed } from './keystrokes.ts';
import { formatSyllable } from './syllable.ts';
import type { Tone } from './tone.ts';

/**
 * Decode a word typed for a VNI keyboard that was off. Undefined when its keys do not spell a
 * syllable, and for words with no digit.
 *
 * @example decodeVni('tho6ng') // => 'thông'
 */
export function decodeVni(word: string): string | undefined {
  const keys = word.toLowerCase();
  if (!LETTERS_AND_DIGITS.test(keys)) return undefined;
  const syllable = readKeys(keys, readKey);
  return syllable && formatSyllable(syllable);
}

/** A letter first, then letters with at least one digit among them. */
const LETTERS_AND_DIGITS = /^(?=.*\d)[a-z][a-z\d]*$/;
const TONE_KEYS: Record<string, Tone> = {
  0: '',
  1: 'acute',
  2: 'grave',
  3: 'hook',
  4: 'tilde',
  5: 'dot',
};

function readKey(typed: Typed, key: string): Typed[] {
  const tone = TONE_KEYS[key];
  if (tone !== undefined) return setTone(typed, tone);
  if (key === '6') return mark(typed, CIRCUMFLEX);
  if (key === '7') return addHorn(typed, HORN);
  if (key === '8') return mark(typed, BREVE);
  if (key === '9') return mark(typed, typed.letters[0] === 'd' ? { d: 'đ' } : {});
  return [append(typed, key)];
}
