import { stripTone } from '../tone.ts';

/**
 * Decode TCVN 5712:1993 VN3, known as ABC: one byte a letter, in the fonts called `.Vn…`. Their
 * capitals with a tone are a font of their own (`.VnTimeH`); elsewhere they are written as the
 * plain capital and the small letter («A¸» for «Á»). Returns one piece for each character.
 *
 * @example decodeTcvn3('Th«ng b¸o').join('') // => 'Thông báo'
 */
export function decodeTcvn3(text: string): string[] {
  const pieces = [...text].map((char) => TO_UNICODE.get(char) ?? char);
  for (let i = 1; i < pieces.length; i++) {
    const [before, letter] = [pieces[i - 1]!, pieces[i]!];
    const tone = TONE_BYTES.get(letter);
    const whole = tone ? (before + tone).normalize('NFC') : capitalPair(before, letter);
    if (!whole || whole.length !== 1) continue;
    pieces[i - 1] = whole;
    pieces[i] = '';
  }
  return pieces;
}

/** Encode as TCVN3; letters that it does not have stay as they are. */
export function encodeTcvn3(text: string): string {
  return [...text.normalize('NFC')].map(encodeLetter).join('');
}

const ROWS: Record<string, string> = {
  àảãáạ: 'b5b6b7b8b9',
  ăằẳẵắặ: 'a8bbbcbdbec6',
  âầẩẫấậ: 'a9c7c8c9cacb',
  èẻẽéẹ: 'cccecfd0d1',
  êềểễếệ: 'aad2d3d4d5d6',
  ìỉĩíị: 'd7d8dcddde',
  òỏõóọ: 'dfe1e2e3e4',
  ôồổỗốộ: 'abe5e6e7e8e9',
  ơờởỡớợ: 'aceaebecedee',
  ùủũúụ: 'eff1f2f3f4',
  ưừửữứự: 'adf5f6f7f8f9',
  ỳỷỹýỵ: 'fafbfcfdfe',
  đĂÂÊÔƠƯĐ: 'aea1a2a3a4a5a6a7',
};

const TO_UNICODE = new Map(
  Object.entries(ROWS).flatMap(([letters, bytes]) =>
    [...letters.normalize('NFC')].map((letter, i): [string, string] => [
      String.fromCharCode(parseInt(bytes.slice(2 * i, 2 * i + 2), 16)),
      letter,
    ]),
  ),
);
const TO_TCVN3 = new Map([...TO_UNICODE].map(([char, letter]) => [letter, char]));

/** The standard's combining tones; the degree sign is one of them only after a vowel. */
const TONE_BYTES = new Map([
  ['\u00b0', '\u0300'],
  ['\u00b1', '\u0309'],
  ['\u00b2', '\u0303'],
  ['\u00b3', '\u0301'],
  ['\u00b4', '\u0323'],
]);

/** «A» and «á» stand for «Á»: a small toned letter never follows its own capital otherwise. */
function capitalPair(before: string, letter: string): string | undefined {
  const plain = stripTone(letter);
  return plain !== letter && plain.toUpperCase() === before && plain !== before
    ? letter.toUpperCase()
    : undefined;
}

function encodeLetter(letter: string): string {
  const small = letter.toLowerCase();
  const direct = TO_TCVN3.get(letter);
  if (direct || small === letter) return direct ?? letter;
  const plain = stripTone(letter);
  return TO_TCVN3.has(small) ? (TO_TCVN3.get(plain) ?? plain) + TO_TCVN3.get(small)! : letter;
}
