/** A text in small letters, every character in its place. */
export function toSmallLetters(text: string): string {
  return text.replaceAll(GROWING, 'i').toLowerCase();
}

/** The one letter whose small form is two characters. */
const GROWING = /İ/gu;

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
  for (const { index } of text.matchAll(sign)) {
    const start = findSpace(text, index - reach.before);
    const end = Math.min(text.length, index + reach.after);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

function findSpace(text: string, at: number): number {
  return at <= 0 ? 0 : Math.max(0, text.lastIndexOf(' ', at));
}
