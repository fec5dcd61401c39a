import type { Pattern, Slot } from './query.ts';
import { tokenize, type Token } from './tokenize.ts';

/** A word group that has an abbreviation: «nông thôn mới», known as `ntm`. */
export interface KnownPhrase {
  /** Key of the abbreviation, under which the index files the phrase too. */
  key: string;
  /** As it is shown. */
  text: string;
  /** Folded words, «và», «&» and dashes left out. */
  words: string[];
  /** Every way in which it stands in a text: a connecting word or sign may be there or not. */
  patterns: Pattern[];
}

/** Abbreviation key → the words it stands for, as the build wrote it. */
export type Expansions = Record<string, string>;

/** The glossary as the query and the index need it, looked up by abbreviation and by first word. */
export interface Phrasebook {
  byKey: Map<string, KnownPhrase>;
  /** Longest first. */
  byFirstWord: Map<string, KnownPhrase[]>;
}

/** Prepare the glossary's phrases for finding; one word is no phrase. */
export function toPhrasebook(expansions: Expansions): Phrasebook {
  const phrases = Object.entries(expansions)
    .map(([key, text]) => toPhrase(key, text))
    .filter(({ words }) => words.length > 1);
  phrases.sort((a, b) => b.words.length - a.words.length);
  return {
    byKey: new Map(phrases.map((phrase) => [phrase.key, phrase])),
    byFirstWord: Map.groupBy(phrases, ({ words }) => words[0]!),
  };
}

/** Whether a token only connects: «và», «&», a dash. */
export function isConnector({ key, typed }: Token): boolean {
  return key === '' || key === 'va' || typed === '&';
}

function toPhrase(key: string, text: string): KnownPhrase {
  const tokens = tokenize(text);
  const words = tokens.filter((token) => !isConnector(token));
  const gaps = tokens.flatMap((token, i) =>
    i > 0 && !isConnector(token) && isConnector(tokens[i - 1]!) ? [words.indexOf(token)] : [],
  );
  const slots = words.map((word): Slot => ({
    keys: [word.key],
    marked: word.marked,
    offset: 0,
  }));
  return { key, text, words: words.map((word) => word.key), patterns: vary(slots, gaps) };
}

/** One pattern for each choice of which connecting words are there. */
function vary(slots: Slot[], gaps: number[]): Pattern[] {
  return Array.from({ length: 1 << gaps.length }, (_, choice) => {
    let offset = -1;
    const placed = slots.map((slot, i) => {
      const gap = gaps.indexOf(i);
      offset += gap >= 0 && choice & (1 << gap) ? 2 : 1;
      return { ...slot, offset };
    });
    return { slots: placed, length: offset + 1 };
  });
}
