import { isOnset } from '../../language/syllable.ts';
import { FINALS, ONSETS, TONED_VOWELS } from '../../language/syllable-table.ts';

/**
 * Are two words that stand side by side the halves of one syllable, which a PDF cut in two («B an»,
 * «tỉ nh», «cổ ph ần»)? Only when one of them, alone, cannot be a syllable.
 *
 * @param first comparison key of the first half
 * @param second comparison key of the second half
 * @param rest the text from the second half on, as far as the letter after it
 */
export function areOneSyllable(first: string, second: string, rest: string): boolean {
  if (!mayBeHalves(first, second)) return false;
  const mayBegin = BEGINNINGS.has(first);
  if (rest.charAt(0) !== second.charAt(0)) return false;
  if (mayBegin) return VOWEL_FIRST.test(second) || DIGRAPH.test(first + second.charAt(0));
  return (
    VOWEL_LAST.test(first) && !VOWEL_FIRST.test(rest.slice(second.length).trimStart().toLowerCase())
  );
}

/** Does the first of two words only begin a syllable, or the second only end one? Most do neither. */
export function mayBeHalves(first: string, second: string): boolean {
  return (
    (first.length <= LONGEST_ONSET && BEGINNINGS.has(first)) ||
    (second.length <= LONGEST_FINAL && FINALS.has(second))
  );
}

const BEGINNINGS = new Set([...ONSETS, 'qu'].filter(isOnset));
const LONGEST_ONSET = Math.max(...[...BEGINNINGS].map(({ length }) => length));
const LONGEST_FINAL = Math.max(...[...FINALS].map(({ length }) => length));

/** The p of a ph, which begins no syllable of its own. */
const DIGRAPH = /^ph$/u;
const VOWEL_FIRST = new RegExp(`^[${TONED_VOWELS}]`, 'u');
const VOWEL_LAST = new RegExp(`[${TONED_VOWELS}]$`, 'u');
