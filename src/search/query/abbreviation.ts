import { fold } from '../../language/fold.ts';

/**
 * The key under which an abbreviation is known, however it is cut.
 *
 * @example toAbbreviationKey('LĐ-TB&XH') // => 'ldtbxh'
 */
export function toAbbreviationKey(text: string): string {
  return fold(text).replace(NEITHER_LETTER_NOR_DIGIT, '');
}

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]/gu;
