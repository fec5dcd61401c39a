import { POINT_LETTERS, toAddressLetter } from '../../language/alphabet.ts';

/**
 * What a paragraph's numbering says. The kinds are those by which Nghị định 30/2020 (Phụ lục I,
 * mục II.6) divides a document, from large to small, and the dotted numbers people write besides.
 */
export interface Label {
  kind: LabelKind;
  /** Place among its siblings, from 1. */
  ordinal: number;
  /** As issued, mark included: `IV.`, `a)`, `Điều 5.`. */
  issued: string;
  /** As shown in a number: `IV`, `a`, `Điều 5`. */
  shown: string;
  /** As part of an address: `iv`, `dd`, `dieu-5`. */
  address: string;
  /** UTF-16 units of the text that belong to the label and the space after it. */
  length: number;
}

export type LabelKind =
  | 'appendix'
  | 'part'
  | 'letterPart'
  | 'chapter'
  | 'roman'
  | 'division'
  | 'subdivision'
  | 'article'
  | 'arabic'
  | 'dotted'
  | 'point';

/** From the largest to the smallest division; a smaller one is never the parent of a larger. */
export const LABEL_RANK: Record<LabelKind, number> = {
  appendix: 0,
  part: 1,
  letterPart: 2,
  chapter: 3,
  division: 4,
  subdivision: 5,
  article: 6,
  roman: 7,
  arabic: 8,
  dotted: 9,
  point: 10,
};

/**
 * Read every label that may begin a text, the likeliest first: «I.» is a Roman one or the letter
 * after H, and only its neighbours tell. Does not look at bold type or heading levels.
 *
 * @example parseLabels('đ) Báo cáo')[0]?.address // => 'dd'
 */
export function parseLabels(text: string): Label[] {
  if (!OPENING.test(text)) return [];
  return (NUMBER.test(text) ? READERS_OF_NUMBERS : READERS_OF_WORDS).flatMap((reader) => {
    const { kind, pattern, read } = reader;
    const match = pattern.exec(text);
    const value = match && read(match[1] ?? '');
    if (!match || !value) return [];
    return [{ kind, issued: match[0].trim(), length: match[0].length, ...value }];
  });
}

/** A cheap sign that some label may begin a text: most texts have none. */
const OPENING =
  /^(?:\d|[A-Za-zĐđ]\s*[./)]|[IVX]{2,6}\s*[./)]|P(?:HỤ|hụ|HẦ|hầ)|C(?:HƯ|hư)|M[Ụụ]|T(?:IỂ|iể)|Đ(?:IỀ|iề))/u;

type Value = Pick<Label, 'ordinal' | 'shown' | 'address'>;

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10 };
const ORDINAL_WORDS = 'nhất hai ba tư năm sáu bảy tám chín mười'.split(' ');

interface Reader {
  kind: LabelKind;
  pattern: RegExp;
  read: (value: string) => Value | undefined;
}

const READERS: Reader[] = [
  {
    kind: 'appendix',
    pattern: /^(?:PHỤ LỤC|Phụ lục)(?:\s+([IVX]+|\d{1,2}|[A-Z]))?(?:\s*[.:]\s*|\s*$)/u,
    read: (value) => named('Phụ lục', 'phu-luc', value),
  },
  {
    kind: 'part',
    pattern: /^(?:PHẦN|Phần)\s+((?:thứ\s+|THỨ\s+)?[\p{L}\p{M}]+|\d{1,2})(?:\s*[.:]\s*|\s*$)/u,
    read: (value) => named('Phần', 'phan', value.replace(/^thứ\s+/iu, '')),
  },
  {
    kind: 'chapter',
    pattern: /^(?:CHƯƠNG|Chương)\s+([IVX]+|\d{1,2})(?:\s*[.:]\s*|\s*$)/u,
    read: (value) => named('Chương', 'chuong', value),
  },
  {
    kind: 'division',
    pattern: /^(?:MỤC|Mục)\s+([IVX]+|\d{1,2})(?:\s*[.:]\s*|\s*$)/u,
    read: (value) => named('Mục', 'muc', value),
  },
  {
    kind: 'subdivision',
    pattern: /^(?:TIỂU MỤC|Tiểu mục)\s+([IVX]+|\d{1,2})(?:\s*[.:]\s*|\s*$)/u,
    read: (value) => named('Tiểu mục', 'tieu-muc', value),
  },
  {
    kind: 'article',
    pattern: /^(?:ĐIỀU|Điều)\s+(\d{1,3})\s*(?:[.:]\s*|$)/u,
    read: (value) => named('Điều', 'dieu', value),
  },
  { kind: 'roman', pattern: /^([IVX]{1,6})\s*[./)](?:\s+|$)/u, read: readRoman },
  { kind: 'letterPart', pattern: /^([A-ZĐ])\s*[./)](?:\s+|$)/u, read: readLetterPart },
  { kind: 'arabic', pattern: /^([1-9]\d{0,2})\s*[./)](?:\s+|$)/u, read: readArabic },
  {
    kind: 'dotted',
    pattern: /^([1-9]\d?(?:\.[1-9]\d?){1,3})(?:[.)]\s+|\s+(?=\p{Lu}))/u,
    read: readDotted,
  },
  { kind: 'point', pattern: /^([a-zđ])\s*[./)](?:\s+|$)/u, read: readPoint },
];
const NUMBER = /^\d/u;
const READERS_OF_NUMBERS = READERS.filter(({ kind }) => kind === 'arabic' || kind === 'dotted');
const READERS_OF_WORDS = READERS.filter((reader) => !READERS_OF_NUMBERS.includes(reader));

function readRoman(value: string): Value | undefined {
  const ordinal = romanToNumber(value);
  return ordinal ? { ordinal, shown: value, address: value.toLowerCase() } : undefined;
}

function readLetterPart(value: string): Value | undefined {
  const letter = value.toLowerCase();
  const ordinal = POINT_LETTERS.indexOf(letter) + 1;
  return ordinal
    ? { ordinal, shown: value, address: `phan-${toAddressLetter(letter)}` }
    : undefined;
}

function readArabic(value: string): Value {
  return { ordinal: Number(value), shown: value, address: value };
}

function readDotted(value: string): Value {
  const parts = value.split('.');
  return { ordinal: Number(parts.at(-1)), shown: value, address: parts.join('-') };
}

function readPoint(value: string): Value | undefined {
  const ordinal = POINT_LETTERS.indexOf(value) + 1;
  return ordinal ? { ordinal, shown: value, address: toAddressLetter(value) } : undefined;
}

function named(noun: string, address: string, value: string): Value | undefined {
  if (!value) return { ordinal: 1, shown: noun, address };
  const word = ORDINAL_WORDS.indexOf(value.toLocaleLowerCase('vi')) + 1;
  const ordinal =
    word || romanToNumber(value) || Number(value) || POINT_LETTERS.indexOf(value.toLowerCase()) + 1;
  if (!ordinal) return undefined;
  const shown = word ? `${noun} thứ ${value.toLocaleLowerCase('vi')}` : `${noun} ${value}`;
  return { ordinal, shown, address: `${address}-${word || value.toLowerCase()}` };
}

/** A Roman number up to 39 in its only correct spelling; 0 for anything else. */
function romanToNumber(value: string): number {
  if (!value || !ROMAN.test(value)) return 0;
  const digits = [...value].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
