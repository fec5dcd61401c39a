import { findAll } from '../../language/find-all.ts';

/** A text in small letters, every character in its place. */
export function toSmallLetters(text: string): string {
  return text.replaceAll(GROWING, 'i').toLowerCase();
}

/** The one letter whose small form is two characters. */
const GROWING = 'İ';

/**
 * The stretches of a text around each match of a cheap sign, from a space on, so that dear patterns
 * need not be tried elsewhere. Disjoint, in the order of the text; most of a text is in none.
 *
 * @param sign a global expression
 * @param reach how many characters belong to a stretch before and after the beginning of a sign
 */
export function findWindows(
  text: string,
  sign: RegExp,
  reach: { before: number; after: number },
): { start: number; end: number }[] {
  const windows: { start: number; end: number }[] = [];
  for (const { index } of findAll(text, sign)) {
    const start = findSpace(text, index - reach.before);
    const end = Math.min(text.length, index + reach.after);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

/**
 * The matches of a global expression that do not begin inside something longer. As with `matchAll`
 * and a lookbehind, but that copies the expression and looks behind at every character.
 *
 * @param inside what stands before the rest of something longer: of a word, a number, a date
 */
export function findWhole(
  words: string,
  expression: RegExp,
  inside = PART_OF_NUMBER,
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(words); match; match = expression.exec(words)) {
    if (match.index === 0 || !inside.test(words.charAt(match.index - 1))) matches.push(match);
    else expression.lastIndex = match.index + 1;
  }
  return matches;
}

const PART_OF_NUMBER = /[\p{L}\p{M}\p{N}/.-]/u;

function findSpace(text: string, at: number): number {
  return at <= 0 ? 0 : Math.max(0, text.lastIndexOf(' ', at));
}
