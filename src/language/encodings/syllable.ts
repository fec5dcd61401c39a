import { TONE_MARKS } from './tone.ts';

/**
 * Tell whether a word is built as Vietnamese builds its syllables: a known first consonant, a known
 * rhyme, and a tone that the rhyme can bear. It says nothing of whether the word is in use.
 *
 * @example isVietnameseSyllable('nghiệp') // => true
 * @example isVietnameseSyllable('qcña') // => false
 */
export function isVietnameseSyllable(word: string): boolean {
  const marked = word.toLocaleLowerCase('vi').normalize('NFD');
  const tones = marked.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = marked.replace(TONES, '').normalize('NFC');
  const rhyme = SYLLABLE.exec(plain)?.groups?.['rhyme'];
  if (rhyme === undefined) return false;
  return !STOPPED.test(rhyme) || STOP_TONES.includes(tones[0] ?? '');
}

/** Tell whether a word is only the consonants that begin a syllable: «ngh», «ph». */
export function isOnset(word: string): boolean {
  return ONSET_ONLY.test(word.toLocaleLowerCase('vi'));
}

const ONSETS = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx]';

/** Every rhyme, by its vowel: the endings that may follow, `0` for none. */
const RHYMES = Object.entries({
  a: '0 c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: '0 c m n ng o p t',
  ê: '0 ch m n nh p t u',
  i: '0 a ch m n nh p t u',
  iê: 'c m n ng p t u',
  yê: 'm n ng t u',
  o: '0 c i m n ng p t',
  oa: '0 c ch i m n ng nh o p t y',
  oă: 'c m n ng t',
  oe: '0 n o t',
  oo: 'c ng',
  ô: '0 c i m n ng p t',
  ơ: '0 i m n p t',
  u: '0 a c i m n ng p t',
  uâ: 'n ng t y',
  uê: '0 ch nh u',
  uô: 'c i m n ng t',
  uơ: '0',
  uy: '0 a ch n nh p t u',
  uyê: 'n t',
  ư: '0 a c i m n ng t u',
  ươ: 'c i m n ng p t u',
  y: '0 ch nh t',
}).flatMap(([vowel, endings]) =>
  endings.split(' ').map((ending) => (ending === '0' ? vowel : vowel + ending)),
);

const TONES = new RegExp(`[${TONE_MARKS}]`, 'gu');
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?<rhyme>${RHYMES.join('|')})$`, 'u');
const ONSET_ONLY = new RegExp(`^(?:${ONSETS})$`, 'u');
const STOPPED = /(?:c|ch|p|t)$/u;
const STOP_TONES = ['\u0301', '\u0323'];
