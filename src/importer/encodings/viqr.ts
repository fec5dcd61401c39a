import { isVietnameseSyllable } from '../vietnamese/syllable.ts';
import { stripTone } from './tone.ts';

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
 * sign that ends a small word before the end or a capital is punctuation.
 */
export function decodeCasualViqr(text: string): string[] {
  const pieces = decodeViqr(text);
  if (text.includes('\\')) return pieces;
  for (const { index } of text.matchAll(ENDING_SIGN)) {
    const at = text[index - 1] === '^' || text[index - 1] === '+' ? index - 2 : index - 1;
    const word = WORD_BEFORE.exec(pieces.slice(0, at + 1).join(''))?.[0] ?? '';
    if (word !== word.toLowerCase() || !isVietnameseSyllable(stripTone(word))) continue;
    pieces[at] = stripTone(pieces[at]!);
    pieces[index] = text[index]!;
  }
  return pieces;
}

/** Encode as VIQR, signs that would be read as marks kept by a backslash. */
export function encodeViqr(text: string): string {
  return text
    .normalize('NFC')
    .replace(READ_AS_MARK, '\\$&')
    .replace(NON_ASCII, (letter) =>
      [...letter.normalize('NFD')].map((char) => TO_SIGN.get(char) ?? char).join(''),
    );
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
/** A full stop or question mark after a vowel where a sentence may end. */
const ENDING_SIGN = /(?<=[aeiouyAEIOUY^+])[.?](?=\s*$|\s+["(]?\p{Lu}|["')\]]*\s*$)/gmu;
const WORD_BEFORE = /[\p{L}\p{M}]+$/u;
/** A backslash, a sign after a vowel, the second of two d. */
const READ_AS_MARK =
  /\\|(?<=[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ])['`?~.(^+]|(?<=d)d|(?<=D)[Dd]|(?<=d)D/giu;
const NON_ASCII = /\P{ASCII}/gu;

function toLetter(letter: string): string {
  if (letter.length === 1) return letter;
  if (letter[0] === 'd') return 'đ';
  return letter[0] === 'D' ? 'Đ' : letter[0]! + (TO_MARK.get(letter[1]!) ?? '');
}

function toMark(tone: string | undefined): string {
  return tone ? (TO_MARK.get(tone) ?? '') : '';
}
