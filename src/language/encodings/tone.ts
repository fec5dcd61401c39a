/** The five tone marks, as combining characters. */
export const TONE_MARKS = '\u0300\u0309\u0303\u0301\u0323';

/**
 * Take the tone off a letter and keep its shape.
 *
 * @example stripTone('ế') // => 'ê'
 */
export function stripTone(text: string): string {
  return text.normalize('NFD').replace(TONE_MARK, '').normalize('NFC');
}

const TONE_MARK = new RegExp(`[${TONE_MARKS}]`, 'gu');
