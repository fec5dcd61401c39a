import { SIGN } from './deadline-pieces.ts';

/** A text in small letters, every character in its place. */
export function toSmallLetters(text: string): string {
  return text.replaceAll(GROWING, 'i').toLowerCase();
}

/** The one letter whose small form is two characters. */
const GROWING = /İ/gu;

/**
 * The stretches of a text, in small letters, in which a deadline may stand: around each sign of
 * one, from a space on. Disjoint, in the order of the text; most of a text is in none.
 */
export function findWindows(lower: string): { start: number; end: number }[] {
  const windows: { start: number; end: number }[] = [];
  for (const { index } of lower.matchAll(SIGN)) {
    const start = findSpace(lower, index - BEFORE);
    const end = Math.min(lower.length, index + AFTER);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

/** Longest way, in characters, from the first word of a deadline to its sign. */
const BEFORE = 80;
/** Longest way from the sign to the end of what a pattern looks at. */
const AFTER = 130;

function findSpace(text: string, at: number): number {
  return at <= 0 ? 0 : Math.max(0, text.lastIndexOf(' ', at));
}
