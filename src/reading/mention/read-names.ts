import { headsOf, mayAnnounce, readAnnouncement } from './lists.ts';
import {
  accept,
  isSeparated,
  matchItem,
  matchName,
  skipItem,
  type Name,
  type Scan,
} from './match-name.ts';
import type { Hit } from './name-index.ts';
import { readPlacedList } from './placed-list.ts';
import type { Surroundings } from './resolve-name.ts';
import type { Words } from './words.ts';

/** Read the names in a text from left to right, the longest first, along lists and ellipses. */
export function readNames(words: Words, hits: Map<number, Hit[]>, context: Surroundings): Name[] {
  const scan: Scan = { words, hits, context, found: [], at: 0, limit: 0 };
  if (hits.size > 0) readAll(scan);
  return scan.found;
}

function readAll(scan: Scan): void {
  const { keys } = scan.words;
  while (scan.at < keys.length) {
    const mayList = mayAnnounce(keys[scan.at]!);
    if (mayList && (readAnnouncedList(scan) || readPlacedList(scan))) continue;
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
