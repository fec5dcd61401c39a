import { headsOf, readAnnouncement } from './lists.ts';
import { goesOn, isTail } from './longer-name.ts';
import type { Hit } from './name-index.ts';
import { resolveName, type NamingContext } from './resolve-name.ts';
import { GAP, isCapitalised, sliceGap, type Words } from './words.ts';

/** The words from `start` to before `end`, and the body they name. */
export interface Name {
  start: number;
  end: number;
  agency: string;
}

/** Read the names in a text from left to right, the longest first, along lists and ellipses. */
export function readNames(words: Words, hits: Map<number, Hit[]>, context: NamingContext): Name[] {
  const scan: Scan = { words, hits, context, found: [], at: 0, limit: 0 };
  if (hits.size > 0) readAll(scan);
  return scan.found;
}

/** One reading of one text. `at` is the next word, `limit` the end of the last name found. */
interface Scan {
  words: Words;
  hits: Map<number, Hit[]>;
  context: NamingContext;
  found: Name[];
  at: number;
  limit: number;
}

function readAll(scan: Scan): void {
  while (scan.at < scan.words.keys.length) {
    if (readAnnouncedList(scan)) continue;
    const name = matchName(scan, scan.at, undefined);
    if (!name) {
      scan.at += 1;
      continue;
    }
    accept(scan, name);
    if (isSeparated(scan.words, name.end)) {
      readFurther(scan, headsOf(scan.words, name.start, name.end), false);
    }
  }
}

function accept(scan: Scan, name: Name): void {
  scan.found.push(name);
  scan.at = name.end;
  scan.limit = name.end;
}

/** «các Sở: Tài chính, Nội vụ»: the announcing words stand for the listed bodies, not for a group. */
function readAnnouncedList(scan: Scan): boolean {
  const list = readAnnouncement(scan.words, scan.at);
  if (!list) return false;
  const first =
    matchItem(scan, list.next, list.heads, true) ??
    (list.hasColon ? findLaterItem(scan, list) : undefined);
  if (!first) return false;
  accept(scan, first);
  readFurther(scan, list.heads, true);
  return true;
}

function findLaterItem(
  scan: Scan,
  { next, heads }: { next: number; heads: string[] },
): Name | undefined {
  const later = skipItem(scan.words, next);
  return later === undefined ? undefined : matchItem(scan, later, heads, true);
}

/** Read on along a list whose head is said once («Phòng Tài chính; Kinh tế - Hạ tầng»). */
function readFurther(scan: Scan, heads: readonly string[], isAnnounced: boolean): void {
  let at: number | undefined = scan.at;
  while (at !== undefined && isSeparated(scan.words, at)) {
    if (readAnnouncement(scan.words, at)) return;
    const item: Name | undefined = matchItem(scan, at, heads, isAnnounced);
    if (item) accept(scan, item);
    else if (!isAnnounced) return;
    at = item ? item.end : skipItem(scan.words, at);
  }
}

function matchItem(
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
function matchName(
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
function isSeparated(words: Words, at: number): boolean {
  const gap = words.gaps[at];
  if (gap === undefined || gap === GAP.none) return false;
  return gap === GAP.comma || SEPARATOR.test(sliceGap(words, at));
}

const SEPARATOR = /^\s*(?:;|&|,?\s*và)\s*$/iu;

/** Longest item of a list, in words, that is passed over when nobody is known by it. */
const LONGEST_ITEM = 12;

/** The start of the item after an unknown one, which begins with a capital. */
function skipItem(words: Words, at: number): number | undefined {
  if (!isCapitalised(words, at)) return undefined;
  for (let i = at + 1; i < at + LONGEST_ITEM; i += 1) {
    if (isSeparated(words, i)) return isCapitalised(words, i) ? i : undefined;
    if (words.gaps[i] === GAP.hard || words.gaps[i] === undefined) return undefined;
  }
  return undefined;
}
