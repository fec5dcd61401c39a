import { fold } from '../../language/fold.ts';
import { placeTonesClassically } from '../../language/tone-placement.ts';
import { unifySpelling } from './spellings.ts';

/** One run of characters between spaces, as Pagefind cuts it. */
export interface Token {
  /** As typed. */
  typed: string;
  /** The whole without punctuation, folded: `42/NQ-CP` is `42nqcp`. Empty for a lone dash. */
  key: string;
  /** The parts of a compound, folded, those of one character left out: `42`, `nq`, `cp`. */
  parts: string[];
  /** The spelling with its marks; undefined when none was typed. */
  marked: string | undefined;
}

/** Cut a text into tokens the way Pagefind does, so that both sides of the search agree. */
export function tokenize(text: string): Token[] {
  return text.trim().split(WHITE_SPACE).filter(Boolean).map(toToken);
}

/**
 * A spelling as it is compared when marks were typed: lower case, NFC, tones at their older place,
 * «kĩ» as «kỹ».
 *
 * @example toMarkKey('Huyện uỷ') // => 'huyện ủy'
 */
export function toMarkKey(text: string): string {
  return unifySpelling(placeTonesClassically(text.normalize('NFC').toLowerCase()));
}

/** The kind of a sign that stands alone between two words: `&`, or `-` for every dash. */
export function toSign(typed: string): string {
  return typed === '&' ? '&' : DASH.test(typed) ? '-' : '';
}

const DASH = /^[-–—]$/u;

function toToken(typed: string): Token {
  const plain = typed.normalize('NFC').toLowerCase().replace(NOT_WORD, '');
  const key = fold(plain);
  const parts = NUMBER.test(typed)
    ? []
    : fold(typed)
        .split(NOT_WORD)
        .filter((part) => part.length > 1);
  return {
    typed,
    key,
    parts: parts.length > 1 || (parts.length === 1 && parts[0] !== key) ? parts : [],
    marked: plain === key ? undefined : toMarkKey(plain),
  };
}

/** «6.214», «0,44»: one number, whose digits mean nothing by themselves. */
const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)[.,;:)]*$/u;
const WHITE_SPACE = /\s+/u;
/** What Pagefind drops from a word. */
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
