/** How one level of an automatic list is numbered. */
export interface ListLevel {
  start: number;
  format: NumberFormat;
  /** The label with `%1` for the number of the first level, `%2` of the second, and so on. */
  text: string;
  /** Every number in the label is shown in Arabic digits. */
  legal?: boolean | undefined;
  /** Starts again only after a level at or above this index; any higher level when absent. */
  restartAfter?: number | undefined;
  /** Font of the label, which may decide its encoding. */
  font?: string | undefined;
  bold?: boolean | undefined;
}

export type NumberFormat =
  | 'decimal'
  | 'decimalZero'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'upperRoman'
  | 'ordinal'
  | 'vietnamese'
  | 'bullet'
  | 'none';

/** The numbers that a list has reached, by level. */
export type Counts = (number | undefined)[];

/** Count one more paragraph at a level and return its label as the word processor prints it. */
export function countLabel(counts: Counts, levels: ListLevel[], depth: number): string {
  const level = levels[depth];
  if (!level) return '';
  counts[depth] = (counts[depth] ?? level.start - 1) + 1;
  restartDeeper(counts, levels, depth);
  if (level.format === 'bullet') return KEPT_BULLET.test(level.text) ? level.text.trim() : '-';
  return level.text.replace(PLACEHOLDER, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = levels[index]?.format ?? 'decimal';
    const value = counts[index] ?? levels[index]?.start ?? 1;
    return formatNumber(value, level.legal && format !== 'none' ? 'decimal' : format);
  });
}

/**
 * Write a number as a list prints it.
 *
 * @example formatNumber(4, 'upperRoman') // => 'IV'
 */
export function formatNumber(value: number, format: NumberFormat): string {
  switch (format) {
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return toLetters(value);
    case 'upperLetter':
      return toLetters(value).toUpperCase();
    case 'lowerRoman':
      return toRoman(value).toLowerCase();
    case 'upperRoman':
      return toRoman(value);
    case 'vietnamese':
      return VIETNAMESE_NUMBERS[value - 1] ?? String(value);
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}

const PLACEHOLDER = /%([1-9])/gu;
/** Bullets that a typist could have written, kept as they are; all others become «-». */
const KEPT_BULLET = /^\s*[-+–]\s*$/u;
const VIETNAMESE_NUMBERS = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function restartDeeper(counts: Counts, levels: ListLevel[], depth: number): void {
  for (let deeper = depth + 1; deeper < levels.length; deeper++) {
    const limit = levels[deeper]?.restartAfter ?? deeper - 1;
    if (depth <= limit) counts[deeper] = undefined;
  }
}

/** a … z, then aa, bb, as Word does. */
function toLetters(value: number): string {
  if (value < 1) return '';
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 30));
}

function toRoman(value: number): string {
  let rest = value > 0 && value < 4000 ? value : 0;
  if (rest === 0) return String(value);
  let roman = '';
  for (const [weight, sign] of ROMAN) {
    while (rest >= weight) {
      roman += sign;
      rest -= weight;
    }
  }
  return roman;
}
