import { ABBREVIATIONS } from '../../language/abbreviations.ts';
import { GAP, isInCapitals, readWords, type Words } from './words.ts';

/** Read a text as the words by which names are found in it: NFC, abbreviations written out. */
export function readNameWords(text: string): Words {
  return expandAbbreviations(readWords(text));
}

/**
 * Read every unambiguous abbreviation as the words it stands for; each of these keeps the place of
 * the abbreviation. Leaves the symbols of documents («05/TB-UBND») alone.
 */
function expandAbbreviations(words: Words): Words {
  const found = findAbbreviations(words);
  if (found.length === 0) return words;
  const result: Words = { text: words.text, keys: [], starts: [], ends: [], gaps: [] };
  let next = 0;
  for (const { at, entry } of found) {
    copy(words, next, at, result);
    next = at + entry.length;
    for (const [i, key] of entry.words.keys.entries()) {
      result.keys.push(key);
      result.starts.push(words.starts[at]!);
      result.ends.push(words.ends[next - 1]!);
      result.gaps.push(i === 0 ? words.gaps[at]! : entry.words.gaps[i]!);
    }
  }
  copy(words, next, words.keys.length, result);
  return result;
}

interface Entry {
  /** Comparison keys of the abbreviation. */
  keys: string[];
  length: number;
  words: Words;
}

/** By first key, longest first. */
const ENTRIES = Map.groupBy(
  ABBREVIATIONS.map(([abbreviation, words]): Entry => {
    const { keys } = readWords(abbreviation);
    return { keys, length: keys.length, words: readWords(words) };
  }).toSorted((a, b) => b.length - a.length),
  (entry) => entry.keys[0]!,
);

function findAbbreviations(words: Words): { at: number; entry: Entry }[] {
  const found: { at: number; entry: Entry }[] = [];
  let at = 0;
  while (at < words.keys.length) {
    const entries = isInCapitals(words, at) ? ENTRIES.get(words.keys[at]!) : undefined;
    const entry = entries?.find((candidate) => stands(words, at, candidate));
    if (entry) found.push({ at, entry });
    at += entry ? entry.length : 1;
  }
  return found;
}

function stands(words: Words, at: number, entry: Entry): boolean {
  if (isPartOfSymbol(words, at)) return false;
  return entry.keys.every(
    (key, i) => i === 0 || (words.keys[at + i] === key && isJoined(words, at + i)),
  );
}

/** «LĐ-TB&XH», «TT. Huyện ủy», «VH,TT&DL»: the parts may be joined by a dash, a comma or a dot. */
function isJoined({ text, starts, ends, gaps }: Words, index: number): boolean {
  if (gaps[index] === GAP.none || gaps[index] === GAP.connector) return true;
  return JOINT.test(text.slice(ends[index - 1], starts[index]));
}

const JOINT = /^(?:,|\. ?)$/u;

/** In «05/TB-UBND» and «33/TTr-SLĐTBXH» the letters are part of the symbol of a document. */
export function isPartOfSymbol({ text, starts }: Words, index: number): boolean {
  const start = starts[index]!;
  const before = text.charAt(start - 1);
  if (before !== '/' && before !== '-') return false;
  return SYMBOL_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

/** A number and a slash, without a space but the one a PDF sets before a dash. */
const SYMBOL_BEFORE =
  /\d\s?(?:-\s?[\p{L}\p{M}]+)?\/(?:\d{4}\/)?[\p{L}\p{M}\p{N}&.]*(?: ?- ?[\p{L}\p{M}\p{N}&.]*)*$/u;

function copy(from: Words, start: number, end: number, to: Words): void {
  for (let i = start; i < end; i += 1) {
    to.keys.push(from.keys[i]!);
    to.starts.push(from.starts[i]!);
    to.ends.push(from.ends[i]!);
    to.gaps.push(from.gaps[i]!);
  }
}
