import { TONE_MARK } from '../tone.ts';

/**
 * Decode windows-1258 that was read as windows-1252: tones are characters of their own after the
 * vowel («Viêòt»). Returns one piece for each character.
 *
 * @example decodeWindows1258('Viêòt').join('') // => 'Việt'
 */
export function decodeWindows1258(text: string): string[] {
  return composeMarks([...text].map((char) => TO_UNICODE.get(char) ?? char));
}

/** Encode as windows-1258, as seen through windows-1252. */
export function encodeWindows1258(text: string): string {
  return [...text.normalize('NFC')].map(encodeLetter).join('');
}

/** Unicode itself: only marks that stand apart are joined to their letter. */
export function decodeUnicode(text: string): string[] {
  return composeMarks(text.split(''));
}

const TO_UNICODE = new Map([
  ['\u00cc', '\u0300'],
  ['\u00d2', '\u0309'],
  ['\u00de', '\u0303'],
  ['\u00ec', '\u0301'],
  ['\u00f2', '\u0323'],
  ['\u00c3', 'Ă'],
  ['\u00e3', 'ă'],
  ['\u00d0', 'Đ'],
  ['\u00f0', 'đ'],
  ['\u00d5', 'Ơ'],
  ['\u00f5', 'ơ'],
  ['\u00dd', 'Ư'],
  ['\u00fd', 'ư'],
  ['\u00fe', '₫'],
]);
const TO_1258 = new Map([...TO_UNICODE].map(([char, letter]) => [letter, char]));
/** Letters that windows-1258 has whole, tone included. */
const WHOLE = new Set('àáâèéêíóôùúÀÁÂÈÉÊÍÓÔÙÚ'.normalize('NFC'));
const MARK = /^\p{M}$/u;

/** Join every mark to the letter before it, at the letter's place. */
function composeMarks(pieces: string[]): string[] {
  let base = -1;
  for (let i = 0; i < pieces.length; i++) {
    if (!MARK.test(pieces[i]!)) base = i;
    else if (base >= 0) {
      pieces[base] = (pieces[base]! + pieces[i]!).normalize('NFC');
      pieces[i] = '';
    }
  }
  return pieces.map((piece) => piece.normalize('NFC'));
}

function encodeLetter(letter: string): string {
  if (WHOLE.has(letter)) return letter;
  const tone = TONE_MARK.exec(letter.normalize('NFD'))?.[0] ?? '';
  const plain = letter.normalize('NFD').replace(TONE_MARK, '').normalize('NFC');
  return (TO_1258.get(plain) ?? plain) + (TO_1258.get(tone) ?? '');
}
