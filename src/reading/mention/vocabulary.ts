import type { Words } from './words.ts';

/** The words of all names as numbers, and which of them may stand side by side. */
export interface Vocabulary {
  codes: Map<string, number>;
  pairs: Set<number>;
  /** Words that are a whole name. */
  alone: Set<number>;
}

/** Characters without case, marks or clusters: CJK ideographs, more than Vietnamese has syllables. */
const FIRST_CHARACTER = 0x3400;
const LAST_CHARACTER = 0x9fff;
const UNKNOWN = ' ';
/** More than there are codes, to make one number of two. */
const PAIR = 0x8000;

/** Begin without words. */
export function buildVocabulary(): Vocabulary {
  return { codes: new Map(), pairs: new Set(), alone: new Set() };
}

/** Add the words of a name to the vocabulary; returns the name in characters. */
export function learn({ codes, pairs, alone }: Vocabulary, keys: readonly string[]): string {
  const name = keys.map((key) => {
    const code = codes.get(key) ?? codes.size;
    codes.set(key, code);
    return code;
  });
  if (FIRST_CHARACTER + codes.size > LAST_CHARACTER) {
    throw new Error('The names of the agencies have too many different words.');
  }
  if (name.length === 1) alone.add(name[0]!);
  for (let i = 1; i < name.length; i += 1) pairs.add(name[i - 1]! * PAIR + name[i]!);
  return toCharacters(name);
}

function toCharacters(codes: readonly number[]): string {
  return String.fromCharCode(...codes.map((code) => FIRST_CHARACTER + code));
}

/**
 * A character for each word that may be part of a name, with its place; one for each run of words
 * that may not: they are most of a text, and the automaton need not see them.
 */
export function encode(
  words: Words,
  { codes, pairs, alone }: Vocabulary,
): { text: string; places: number[] } {
  const places: number[] = [];
  let text = '';
  let before = -1;
  let isPairBefore = false;
  let code = codes.get(words.keys[0] ?? '') ?? -1;
  for (let i = 0; i < words.keys.length; i += 1) {
    const after = codes.get(words.keys[i + 1] ?? '') ?? -1;
    const isPair = code >= 0 && after >= 0 && pairs.has(code * PAIR + after);
    const isKept = isPair || isPairBefore || (code >= 0 && alone.has(code));
    if (isKept || before >= 0) {
      text += isKept ? String.fromCharCode(FIRST_CHARACTER + code) : UNKNOWN;
      places.push(i);
    }
    before = isKept ? code : -1;
    isPairBefore = isPair;
    code = after;
  }
  return { text, places };
}
