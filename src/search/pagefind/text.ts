import { overlay } from './overlay.ts';

/**
 * Cut a text into words where Pagefind does, đ overlaid. Characters that mean nothing on a page
 * part words too.
 */
export function toWords(text: string): string[] {
  return overlay(text).split(BETWEEN_WORDS).filter(Boolean);
}

/** The words of a paragraph; Pagefind ends each as a sentence. */
export function toParagraph(text: string): string[] {
  const words = toWords(text);
  const last = words.at(-1);
  if (last !== undefined && OPEN_END.test(last)) words[words.length - 1] = `${last}.`;
  return words;
}

const BETWEEN_WORDS = /[\s\p{Cc}\p{Cs}]+/u;
/** What Pagefind sets a full stop after. */
const OPEN_END = /[\p{L}\p{M}\p{N}_'")$*]$/u;
