/**
 * Cut a text into words where Pagefind does. Characters that mean nothing on a page part words too.
 */
export function toWords(text: string): string[] {
  const plain = text.normalize('NFC').toWellFormed().replaceAll(ZERO_WIDTH_SPACE, '');
  const words = plain.split(BETWEEN_WORDS);
  return words.includes('') ? words.filter(Boolean) : words;
}

/** The words of a paragraph. */
export function toParagraph(text: string): string[] {
  return endSentence(toWords(text));
}

/** Set a full stop after the last word of a paragraph that has none, as Pagefind does. */
export function endSentence(words: string[]): string[] {
  const last = words.at(-1);
  return last !== undefined && OPEN_END.test(last) ? [...words.slice(0, -1), `${last}.`] : words;
}

/** Of all characters the one that Pagefind takes out of a word without a trace. */
const ZERO_WIDTH_SPACE = '\u200b';
const BETWEEN_WORDS = /[\s\p{Cc}]+/u;
/** What Pagefind sets a full stop after. */
const OPEN_END = /[\p{L}\p{M}\p{N}_'")$*]$/u;
