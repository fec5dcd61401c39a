/**
 * Decode VNI-Windows: most letters are a plain vowel and a second byte for its marks («aù» for
 * «á»), some are one byte («ô» for «ơ», «ñ» for «đ»). Returns one piece for each character.
 *
 * @example decodeVniWindows('Thoâng baùo').join('') // => 'Thông báo'
 */
export function decodeVniWindows(text: string): string[] {
  const pieces = [...text];
  for (let i = 0; i < pieces.length; i++) {
    const pair = PAIRS.get(pieces[i]! + (pieces[i + 1] ?? '').toLowerCase());
    if (pair) pieces[i + 1] = '';
    pieces[i] = pair ?? SINGLES.get(pieces[i]!) ?? pieces[i]!;
    if (pair) i++;
  }
  return mendFaultyTable(pieces);
}

/** Encode as VNI-Windows; letters that it does not have stay as they are. */
export function encodeVniWindows(text: string): string {
  return [...text.normalize('NFC')].map((letter) => TO_VNI.get(letter) ?? letter).join('');
}

/** Letters of one byte. The vowels among them take a second byte for their tone. */
const SINGLE_LETTERS: Record<string, string> = {
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
};

/**
 * A table that went round the web writes «ỷ» as «ë» and «ỹ» as «ì». The first stands for nothing
 * else; the second is known only before the words that follow «kỹ» and never «kì».
 */
function mendFaultyTable(pieces: string[]): string[] {
  const mended = pieces.map((piece) => FAULTY.get(piece) ?? piece);
  return mended.map((piece, i) =>
    FAULTY_I.has(piece) && FAULTY_SKILL.test(mended.slice(i - 1, i + 12).join(''))
      ? FAULTY_I.get(piece)!
      : piece,
  );
}

const FAULTY = new Map([
  ['ë', 'ỷ'],
  ['Ë', 'Ỷ'],
]);
const FAULTY_I = new Map([
  ['ì', 'ỹ'],
  ['Ì', 'Ỹ'],
]);
const FAULTY_SKILL = /^kì (?:thuật|năng|sư|xảo|nghệ)/iu;

const PLAIN_MARKS = { ø: '\u0300', û: '\u0309', õ: '\u0303', ù: '\u0301', ï: '\u0323' };
const HAT_MARKS = { â: '', à: '\u0300', å: '\u0309', ã: '\u0303', á: '\u0301', ä: '\u0323' };
const BREVE_MARKS = { ê: '', è: '\u0300', ú: '\u0309', ü: '\u0303', é: '\u0301', ë: '\u0323' };

const SINGLES = new Map(Object.entries(SINGLE_LETTERS).flatMap(bothCases));
const PAIRS = new Map(
  [
    ...pairs('aeouy', PLAIN_MARKS, ''),
    ...pairs('ôö', PLAIN_MARKS, ''),
    ...pairs('aeo', HAT_MARKS, '\u0302'),
    ...pairs('a', BREVE_MARKS, '\u0306'),
  ].flatMap(([vni, letter]): [string, string][] => [
    [vni, letter],
    [vni[0]!.toUpperCase() + vni[1]!, letter.toUpperCase()],
  ]),
);
const TO_VNI = new Map([
  ...[...SINGLES].map(([vni, letter]): [string, string] => [letter, vni]),
  ...[...PAIRS].map(([vni, letter]): [string, string] => [letter, withMarkInCase(vni)]),
]);

function pairs(bases: string, marks: Record<string, string>, shape: string): [string, string][] {
  return [...bases].flatMap((base) =>
    Object.entries(marks).map(([mark, tone]): [string, string] => [
      base + mark,
      ((SINGLE_LETTERS[base] ?? base) + shape + tone).normalize('NFC'),
    ]),
  );
}

function bothCases([vni, letter]: [string, string]): [string, string][] {
  return [
    [vni, letter],
    [vni.toUpperCase(), letter.toUpperCase()],
  ];
}

function withMarkInCase(vni: string): string {
  return vni[0] === vni[0]!.toUpperCase() ? vni.toUpperCase() : vni;
}
