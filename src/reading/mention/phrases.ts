import { readWords } from './words.ts';

/** Phrases to be found in the comparison keys of a text. */
export interface Phrases {
  /** Comparison keys joined by a space, longest first. */
  all: readonly string[];
  /** The same, word by word, by first word. */
  byFirstWord: ReadonlyMap<string, readonly { phrase: string; keys: readonly string[] }[]>;
}

/** Build a set of phrases out of words as they are written. */
export function buildPhrases(written: readonly string[]): Phrases {
  const entries = written
    .map((words) => readWords(words).keys)
    .toSorted((a, b) => b.length - a.length)
    .map((keys) => ({ phrase: keys.join(' '), keys }));
  return {
    all: entries.map(({ phrase }) => phrase),
    byFirstWord: Map.groupBy(entries, ({ keys }) => keys[0]!),
  };
}

/** The longest of the phrases that stands at an index; undefined when none does. */
export function matchPhrase(
  keys: readonly string[],
  at: number,
  { byFirstWord }: Phrases,
): string | undefined {
  const entries = byFirstWord.get(keys[at]!);
  return entries?.find((entry) => entry.keys.every((key, i) => keys[at + i] === key))?.phrase;
}

/** Number of words of a phrase. */
export function countWords(phrase: string): number {
  return phrase.split(' ').length;
}
