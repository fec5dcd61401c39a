import { isSyllable } from '../syllable.ts';
import { TONED_VOWELS } from '../syllable-table.ts';
import { stripTone, TONE_MARK } from '../tone.ts';

/**
 * Decode VIQR: marks are typed after their letter («tie^'ng Vie^.t»), a backslash keeps a sign as
 * it is. Returns one piece for each character.
 *
 * @example decodeViqr("Tho^ng ba'o").join('') // => 'Thông báo'
 */
export function decodeViqr(text: string): string[] {
  const pieces = Array.from({ length: text.length }, () => '');
  for (const match of text.matchAll(UNIT)) {
    const { escaped, letter, tone } = match.groups!;
    pieces[match.index] =
      escaped ?? (letter ? (toLetter(letter) + toMark(tone)).normalize('NFC') : match[0]);
  }
  return pieces;
}

/**
 * Decode VIQR as people really typed it, full stops and question marks not kept by a backslash: a
 * sign at a word's end is punctuation when the word has its tone already, when it is a Roman
 * number, or when a small word stands before a capital or the end.
 */
export function decodeCasualViqr(text: string): string[] {
  const pieces = decodeViqr(text);
  if (text.includes('\\')) return pieces;
  for (const { index, 0: sign } of text.matchAll(FINAL_SIGN)) {
    const at = SHAPE_SIGN.test(text[index - 1]!) ? index - 2 : index - 1;
    const word =
      WORD_BEFORE.exec(pieces.slice(Math.max(0, at - LONGEST), at + 1).join(''))?.[0] ?? '';
    const bare = word.slice(0, -1) + stripTone(word.slice(-1));
    const ends = SENTENCE_END.test(text.slice(index + 1, index + 4));
    if (bare === word || !isPunctuation(bare, sign, ends)) continue;
    pieces[at] = stripTone(pieces[at]!);
    pieces[index] = sign;
  }
  return pieces;
}

function isPunctuation(word: string, sign: string, ends: boolean): boolean {
  if (ROMAN_NUMBER.test(word) || stripTone(word) !== word) return true;
  const isStop = sign === '.' || sign === '?';
  return isStop && ends && word === word.toLowerCase() && isSyllable(word);
}

/** Encode as VIQR, signs that would be read as marks kept by a backslash. */
export function encodeViqr(text: string): string {
  return text.normalize('NFC').replace(READ_AS_MARK, '\\$&').replace(NON_ASCII, toSigns);
}

const MARKS: [string, string][] = [
  ['(', '\u0306'],
  ['^', '\u0302'],
  ['+', '\u031b'],
  ['`', '\u0300'],
  ['?', '\u0309'],
  ['~', '\u0303'],
  ["'", '\u0301'],
  ['.', '\u0323'],
];
const TO_MARK = new Map(MARKS);
const TO_SIGN = new Map([
  ...MARKS.map(([sign, mark]): [string, string] => [mark, sign]),
  ['đ', 'dd'],
  ['Đ', 'DD'],
]);

/** One letter with its signs, a sign kept by a backslash, or any other character. */
const UNIT =
  /\\(?<escaped>[\\dD('`?~.^+])|(?<letter>[dD][dD]|[aA][(^]?|[eE]\^?|[oO][\^+]?|[uU]\+?|[iIyY])(?<tone>(?<![dD])['`?~.])?|[^]/gu;
/** A tone sign after a vowel at the end of a word. */
const FINAL_SIGN = /(?<=[aeiouyAEIOUY^+(])['`?~.](?![\p{L}'`?~^+(])/gu;
const SHAPE_SIGN = /[\^+(]/u;
const SENTENCE_END = /^["')\]]*(?:$|\n|\s+["(]?(?:$|\p{Lu}))/u;
const ROMAN_NUMBER = /^[IVX]+$/u;
/** No syllable is longer, signs included. */
const LONGEST = 16;
const WORD_BEFORE = /[\p{L}\p{M}]+$/u;
/** A backslash, a sign after a vowel, the second of two d. */
const READ_AS_MARK = new RegExp(String.raw`\\|(?<=[${TONED_VOWELS}])['\x60?~.(^+]|(?<=d)d`, 'giu');
const NON_ASCII = /\P{ASCII}/gu;

/** The shape's sign first, then the tone's. */
function toSigns(letter: string): string {
  const plain = stripTone(letter);
  const tone = TONE_MARK.exec(letter.normalize('NFD'))?.[0] ?? '';
  return [...plain.normalize('NFD'), tone].map((char) => TO_SIGN.get(char) ?? char).join('');
}

function toLetter(letter: string): string {
  if (letter.length === 1) return letter;
  if (letter[0] === 'd') return 'đ';
  return letter[0] === 'D' ? 'Đ' : letter[0]! + (TO_MARK.get(letter[1]!) ?? '');
}

function toMark(tone: string | undefined): string {
  return tone ? (TO_MARK.get(tone) ?? '') : '';
}
