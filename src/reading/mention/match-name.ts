import { goesOn, isTail } from './longer-name.ts';
import type { Hit } from './name-index.ts';
import { resolveName, type Surroundings } from './resolve-name.ts';
import { GAP, isCapitalised, sliceGap, type Words } from './words.ts';

/** The words from `start` to before `end`, and the body they name. */
export interface Name {
  start: number;
  end: number;
  agency: string;
}

/** One reading of one text. `at` is the next word, `limit` the end of the last name found. */
export interface Scan {
  words: Words;
  hits: Map<number, Hit[]>;
  context: Surroundings;
  found: Name[];
  at: number;
  limit: number;
}

/** Take a name and read on behind it. */
export function accept(scan: Scan, name: Name): void {
  scan.found.push(name);
  scan.at = name.end;
  scan.limit = name.end;
}

/** The longest name of a list's item, with its head or without. */
export function matchItem(
  scan: Scan,
  at: number,
  heads: readonly string[],
  isAnnounced: boolean,
): Name | undefined {
  const full = matchName(scan, at, undefined, isAnnounced);
  if (full) return full;
  for (const head of heads) {
    const rest = matchName(scan, at, head, isAnnounced);
    if (rest) return rest;
  }
  return undefined;
}

/** The longest name at a word that resolves and is not part of a longer one. */
export function matchName(
  scan: Scan,
  at: number,
  head: string | undefined,
  isListed = false,
): Name | undefined {
  const { words, hits, context, limit } = scan;
  const here = hits.get(at);
  if (!here) return undefined;
  const beginsName = (index: number) =>
    hits
      .get(index)
      ?.some(({ forms }) => forms.some((form) => form.head === undefined || isListed)) ?? false;
  for (const hit of here) {
    const forms = hit.forms.filter((form) => form.head === head);
    const resolved = forms.length > 0 ? resolveName(words, hit.end, forms, context) : undefined;
    if (!resolved) continue;
    if (
      goesOn(words, at, resolved.end, beginsName) &&
      !(isListed && isSeparated(words, resolved.end))
    )
      continue;
    if (head === undefined && isTail(words, at, limit)) continue;
    return { start: at, end: resolved.end, agency: resolved.agency };
  }
  return undefined;
}

/** A comma, a semicolon or «và» before a word, but not a dash. */
export function isSeparated(words: Words, at: number): boolean {
  const gap = words.gaps[at];
  if (gap === undefined || gap === GAP.none) return false;
  return gap === GAP.comma || SEPARATOR.test(sliceGap(words, at));
}

const SEPARATOR = /^\s*(?:;|&|,?\s*và)\s*$/iu;

/** Longest item of a list, in words, that is passed over when nobody is known by it. */
const LONGEST_ITEM = 12;

/** The start of the item after an unknown one, which begins with a capital. */
export function skipItem(words: Words, at: number): number | undefined {
  if (!isCapitalised(words, at)) return undefined;
  for (let i = at + 1; i < at + LONGEST_ITEM; i += 1) {
    if (isSeparated(words, i)) return isCapitalised(words, i) ? i : undefined;
    if (words.gaps[i] === GAP.hard || words.gaps[i] === undefined) return undefined;
  }
  return undefined;
}
