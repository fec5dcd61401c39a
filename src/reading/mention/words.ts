import { NAME_CONNECTOR } from '../../domain/agency/name-key.ts';
import { toWordKey } from '../../language/word-key.ts';
import { areOneSyllable, mayBeHalves } from './split-syllable.ts';

/** What stands between a word and the word before it. */
export const GAP = { none: 0, connector: 1, comma: 2, hard: 3 } as const;

/**
 * A text as the words a name is compared by, each with its place in the text as issued. «và», «&»
 * and dashes are not words but gaps; a line feed is a hard gap, because no name crosses a block.
 * Arrays run in parallel: this is read once for every block of every notice.
 */
export interface Words {
  text: string;
  /** Comparison keys, as `toWordKey` makes them. */
  keys: string[];
  starts: number[];
  ends: number[];
  /** The gap before each word, one of `GAP`. */
  gaps: number[];
}

/**
 * Read the words of a text; the text is NFC. A syllable that a PDF cut in two («B an Dân tộc»)
 * is one word when the piece alone cannot be a syllable.
 */
export function readWords(text: string): Words {
  const words: Words = { text, keys: [], starts: [], ends: [], gaps: [] };
  let gap: number = GAP.hard;
  let at = 0;
  while (at < text.length) {
    const kind = charKind(text, at);
    if (kind !== WORD) {
      gap = Math.max(gap, GAP_OF_KIND[kind]!);
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && charKind(text, at) === WORD) at += 1;
    const key = toWordKey(text.slice(start, at));
    if (key === NAME_CONNECTOR) {
      gap = Math.max(gap, GAP.connector);
      continue;
    }
    push(words, key, start, at, gap);
    gap = GAP.none;
  }
  return words;
}

/** The words between two positions as issued. */
export function sliceWords({ text, starts, ends }: Words, start: number, end: number): string {
  return text.slice(starts[start], ends[end - 1]);
}

/** The punctuation and spaces before a word, as issued. */
export function sliceGap({ text, starts, ends }: Words, index: number): string {
  return text.slice(index > 0 ? ends[index - 1] : 0, starts[index]);
}

/** Begins with a capital letter. */
export function isCapitalised({ text, starts }: Words, index: number): boolean {
  const start = starts[index];
  return start !== undefined && isLarge(text, start);
}

/** Written in capitals throughout, two letters at least: an abbreviation, or a word of a heading. */
export function isInCapitals({ text, starts, ends }: Words, index: number): boolean {
  const [start, end] = [starts[index]!, ends[index]!];
  if (!(end - start > 1)) return false;
  let hasLarge = false;
  for (let i = start; i < end; i += 1) {
    if (isSmall(text, i)) return false;
    hasLarge ||= isLarge(text, i);
  }
  return hasLarge;
}

const SPACE = 0;
const DASH = 1;
const COMMA = 2;
const OTHER = 3;
const WORD = 4;
const GAP_OF_KIND = [GAP.none, GAP.connector, GAP.comma, GAP.hard];

/** Letters, marks and digits: what a word is made of. */
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Space without the line feed and the tab, which part blocks and table cells. */
const PLAIN_SPACE = /[^\S\n\t]/u;
const DASHES = /[-‐‑–—−&]/u;

/** What is asked of every character is looked up, up to the end of all punctuation in use. */
const TABLE = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
const KINDS = Uint8Array.from(TABLE, classify);
const LARGE = Uint8Array.from(TABLE, (letter) => Number(letter !== letter.toLowerCase()));
const SMALL = Uint8Array.from(TABLE, (letter) => Number(letter !== letter.toUpperCase()));

function charKind(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < KINDS.length ? KINDS[code]! : classify(text.charAt(at));
}

function isLarge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < LARGE.length
    ? LARGE[code] === 1
    : text.charAt(at) !== text.charAt(at).toLowerCase();
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < SMALL.length
    ? SMALL[code] === 1
    : text.charAt(at) !== text.charAt(at).toUpperCase();
}

function classify(character: string): number {
  if (WORD_CHARACTER.test(character)) return WORD;
  if (PLAIN_SPACE.test(character)) return SPACE;
  if (DASHES.test(character)) return DASH;
  return character === ',' ? COMMA : OTHER;
}

function push(words: Words, key: string, start: number, end: number, gap: number): void {
  const { keys, starts, ends, gaps } = words;
  const last = keys.length - 1;
  const before = keys[last];
  if (gap === GAP.none && before !== undefined && continuesSyllable(words, key, start)) {
    keys[last] = toWordKey(words.text.slice(starts[last], end).replaceAll(' ', ''));
    ends[last] = end;
    return;
  }
  keys.push(key);
  starts.push(start);
  ends.push(end);
  gaps.push(gap);
}

function continuesSyllable(words: Words, key: string, start: number): boolean {
  const { text, keys, ends } = words;
  const last = keys.length - 1;
  if (start - ends[last]! !== 1 || !mayBeHalves(keys[last]!, key)) return false;
  const rest = text.slice(start, start + key.length + 2);
  return areOneSyllable(keys[last]!, key, rest) && !isInCapitals(words, last);
}
