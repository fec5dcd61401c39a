import { fold } from './fold.ts';
import { mayFollow, ONSETS, RIMES, VOWELS } from './syllable-table.ts';
import { TONE_MARK, TONE_MARKS, TONES, type Tone } from './tone.ts';

/** A written syllable, taken apart. */
export interface Syllable {
  /** Initial consonants: `''`, `ngh`, `qu` without its u (`q`), `gi`. */
  onset: string;
  /** The rest with its vowel marks, without the tone: `ươc`. */
  rime: string;
  tone: Tone;
}

/** Take a syllable apart; undefined when it is not spelled as Vietnamese is. */
export function parseSyllable(word: string): Syllable | undefined {
  const decomposed = word.toLowerCase().normalize('NFD');
  const toneMark = TONE_MARK.exec(decomposed)?.[0] ?? '';
  const letters = decomposed.replace(TONE_MARK, '').normalize('NFC');
  const tone = TONES.find((name) => TONE_MARKS[name] === toneMark)!;
  return splitLetters(letters)
    .map((parts): Syllable => ({ ...parts, tone }))
    .find(isWellFormed);
}

/**
 * Tell whether a word is built as Vietnamese builds its syllables: a known onset, a rime that may
 * follow it, and a tone that the rime can bear. It says nothing of whether the word is in use.
 *
 * @example isSyllable('nghiệp') // => true
 * @example isSyllable('qcña') // => false
 */
export function isSyllable(word: string): boolean {
  return parseSyllable(word) !== undefined;
}

/** Tell whether a word is only the consonants that begin a syllable: «ngh», «ph», «qu». */
export function isOnset(word: string): boolean {
  return WRITTEN_ONSETS.has(word.toLowerCase());
}

/** Whether letters without any mark could be a Vietnamese syllable typed without its marks. */
export function isPlainSyllable(letters: string): boolean {
  if (RARE_RIME.test(letters)) return LOANWORDS.has(letters);
  return splitLetters(letters).some(({ onset, rime }) =>
    RIMES_BY_PLAIN.get(rime)?.some((one) => mayFollow(onset, one)),
  );
}

/** Whether the parts make a syllable that Vietnamese spelling allows. */
export function isWellFormed({ onset, rime, tone }: Syllable): boolean {
  if (!ONSETS.has(onset) || !RIMES.has(rime) || !mayFollow(onset, rime)) return false;
  return !STOP_FINAL.test(rime) || tone === 'acute' || tone === 'dot';
}

/** Write a syllable, its tone mark at the older place («hòa», «ủy»). */
export function formatSyllable({ onset, rime, tone }: Syllable): string {
  const at = findToneVowel(onset, rime);
  const toned = rime.slice(0, at + 1) + TONE_MARKS[tone] + rime.slice(at + 1);
  return (onset + toned).normalize('NFC');
}

/** Every way to cut letters into initial consonants and the rest, longest initial first. */
export function splitLetters(letters: string): { onset: string; rime: string }[] {
  return ONSETS_LONGEST_FIRST.filter((onset) => letters.startsWith(onset)).map((onset) => ({
    onset,
    rime: letters.slice(onset.length),
  }));
}

/** The onsets as they stand alone, `qu` with its u. */
const WRITTEN_ONSETS = new Set([...ONSETS, 'qu'].filter((onset) => onset !== '' && onset !== 'q'));
const ONSETS_LONGEST_FIRST = [...ONSETS].sort((a, b) => b.length - a.length);
const RIMES_BY_PLAIN = Map.groupBy(RIMES, fold);
/** Rimes that only words taken from other languages have; in Telex they spell ô. */
const RARE_RIME = /oo(?:ng|c)$/;
const LOANWORDS = new Set(['xoong', 'mooc']);
const STOP_FINAL = /(?:ch|[cpt])$/;
const MARKED_VOWEL = /[ăâêôơư](?!.*[ăâêôơư])/;
const LEADING_VOWELS = new RegExp(`^[${VOWELS}]+`, 'u');

function findToneVowel(onset: string, rime: string): number {
  const skipped = onset === 'q' ? 1 : 0;
  const marked = rime.search(MARKED_VOWEL);
  if (marked >= 0) return marked;
  const vowels = LEADING_VOWELS.exec(rime)![0].slice(skipped);
  const isClosed = skipped + vowels.length < rime.length;
  const place = isClosed ? vowels.length - 1 : vowels.length === 3 ? 1 : 0;
  return skipped + place;
}
