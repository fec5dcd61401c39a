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
  for (const { phrase, keys: words } of byFirstWord.get(keys[at]!) ?? NONE)
    if (standsAt(keys, at, words)) return phrase;
  return undefined;
}

const NONE: readonly never[] = [];

/** Do the words of a phrase, the first of which is known to, stand at an index? */
function standsAt(keys: readonly string[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i += 1) if (keys[at + i] !== words[i]) return false;
  return true;
}

/** Number of words of a phrase. */
export function countWords(phrase: string): number {
  let count = 1;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) count += 1;
  return count;
}
