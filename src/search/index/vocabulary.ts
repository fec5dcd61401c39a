import type { EncodedWord } from '../pagefind/encoded-word.ts';
import { stripOverlay } from '../pagefind/overlay.ts';

/** The spellings that a reader may have meant, gathered while the words pass by. */
export interface Vocabulary {
  /** Note the words that go through. */
  note: (words: Iterable<EncodedWord>) => Generator<EncodedWord>;
  /** The spellings made of letters that are no likely errors, and how many records hold each. */
  list: (notices: number) => [spelling: string, records: number][];
}

/** Begin without any. */
export function openVocabulary(): Vocabulary {
  const spellings: [string, number][] = [];
  return {
    *note(words) {
      for (const word of words) {
        for (const [overlaid, records] of word.spellings) {
          const spelling = stripOverlay(overlaid);
          if (LETTERS_ONLY.test(spelling)) spellings.push([spelling, records]);
        }
        yield word;
      }
    },
    list(notices) {
      const least = notices < SMALL_ARCHIVE ? 1 : RARE;
      return spellings.filter(([, records]) => records >= least);
    },
  };
}

const LETTERS_ONLY = /^\p{L}{1,7}$/u;
/** A spelling in fewer records than this is as likely an error as a word to suggest. */
const RARE = 2;
/** In so small an archive every word is rare. */
const SMALL_ARCHIVE = 100;
