/**
 * Restore capitals that a legacy text could not write: a small toned letter among capitals
 * («QUYếT ĐịNH», «THôNG») was meant as a capital. Changes letters only, never their number; does
 * not touch words without a single plain capital beside the toned letter, unless their line has no
 * small plain letter.
 *
 * @example restoreCapitals('QUYếT ĐịNH của Bộ') // => 'QUYẾT ĐỊNH của Bộ'
 */
export function restoreCapitals(text: string): string {
  return text
    .split('\n')
    .map((line) => (isCapitalLine(line) ? toCapitals(line) : line.replace(WORD, restoreWord)))
    .join('\n');
}

/** Capitals of Vietnamese letters; the length stays the same. */
export function toCapitals(text: string): string {
  return text.replace(VIETNAMESE_LETTER, (letter) => letter.toUpperCase());
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Letters whose capital is one character too (so not «ß»). */
const VIETNAMESE_LETTER = /[a-zà-öø-ýăđĩũơưạ-ỹ]/gu;
const PLAIN_CAPITALS = /[A-Z]/gu;
const PLAIN_SMALL = /[a-z]/u;
const SMALL_TONED = /[à-öø-ýăđĩũơưạ-ỹ]/u;
/** A capital beyond the first letter: «QUYếT», not «Bí». */
const INNER_CAPITAL = /(?<=[\p{L}\p{M}])[A-ZĂÂĐÊÔƠƯ]/u;

function isCapitalLine(line: string): boolean {
  const capitals = line.match(PLAIN_CAPITALS)?.length ?? 0;
  return (
    capitals >= 3 && !PLAIN_SMALL.test(line) && SMALL_TONED.test(line) && !isAbbreviating(line)
  );
}

/** A line of abbreviations alone says nothing about the letters between them. */
function isAbbreviating(line: string): boolean {
  return !INNER_CAPITAL.test(line);
}

function restoreWord(word: string): string {
  return !PLAIN_SMALL.test(word) && INNER_CAPITAL.test(word) ? toCapitals(word) : word;
}
