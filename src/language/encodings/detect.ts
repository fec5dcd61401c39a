import { isSyllable } from '../syllable.ts';
import { ENCODINGS, type Encoding } from './encoding.ts';

/**
 * Find the encoding of a text set in fonts that promise none: the one in which the most words are
 * Vietnamese syllables. Unicode when nothing speaks for another.
 */
export function detectEncoding(text: string): Encoding {
  const sample = toSample(text);
  let [best, bestScore] = ['unicode' as Encoding, score(sample, 'unicode')];
  for (const encoding of BYTE_ENCODINGS) {
    const found = score(sample, encoding);
    if (found > Math.max(bestScore, 0)) [best, bestScore] = [encoding, found];
  }
  if (best !== 'unicode' || !isViqr(text)) return best;
  return score(text.slice(0, SAMPLE_LENGTH), 'viqr') > bestScore ? 'viqr' : best;
}

/** Tell whether the text has letters that only Unicode has: «ạ», «ễ», «ự». */
export function hasUnicodeVietnamese(text: string): boolean {
  return ONLY_UNICODE.test(text);
}

const BYTE_ENCODINGS = ['tcvn3', 'vni', 'windows-1258'] as const;
const SAMPLE_LENGTH = 60_000;
const ONLY_UNICODE = /[\u1ea0-\u1ef9]/u;
const SPACES = /\s+/u;
const WORD = /[\p{L}\p{M}]+/gu;
const NON_ASCII = /\P{ASCII}/u;
/** Signs that follow a vowel inside a word in VIQR and hardly anywhere else. */
const VIQR_WORD = /[aeo]\^|[uo]\+|a\(|dd(?=[aeiouy])/giu;
const VIQR_SHARE = 0.15;

function toSample(text: string): string {
  let sample = '';
  for (const word of text.split(SPACES)) {
    if (!NON_ASCII.test(word)) continue;
    sample += `${word} `;
    if (sample.length > SAMPLE_LENGTH) break;
  }
  return sample;
}

function score(sample: string, encoding: Encoding): number {
  let total = 0;
  for (const [word] of ENCODINGS[encoding].decode(sample).join('').matchAll(WORD)) {
    if (NON_ASCII.test(word)) total += isSyllable(word) ? 1 : -1;
  }
  return total;
}

function isViqr(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const words = sample.split(' ').length;
  return (sample.match(VIQR_WORD)?.length ?? 0) / words > VIQR_SHARE;
}
