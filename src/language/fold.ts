/**
 * Fold Vietnamese text to its search key: lower case, without tone or vowel marks, đ as d.
 * Idempotent; equal for NFC and NFD, for old and new tone placement. Length may change.
 *
 * @example fold('Đất đai') // => 'dat dai'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(CROSSED_D, 'd')
    .normalize('NFC')
    .toLowerCase();
}

const MARKS = /\p{M}/gu;
/** Đ, and the Icelandic Ð and African Ɖ that look like it in files made by hand. */
const CROSSED_D = /[đĐðÐɖƉ]/gu;
