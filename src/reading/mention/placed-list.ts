import { PREFIXES } from './heads.ts';
import { accept, isSeparated, matchName, type Name, type Scan } from './match-name.ts';
import { countWords, matchPhrase } from './phrases.ts';
import { matchLevel } from './places.ts';
import { GAP, isCapitalised, type Words } from './words.ts';

/**
 * Read «Trạm Y tế xã Đồng Tâm, xã Tiến Bộ» as the health stations of both communes: the places
 * behind the first are no committees. One that nobody is known by is passed over.
 */
export function readPlacedList(scan: Scan): boolean {
  const { words } = scan;
  const body = matchPhrase(words.keys, scan.at, PREFIXES);
  if (!body || body === COMMITTEE || !isCapitalised(words, scan.at)) return false;
  const end = findPlaceEnd(words, scan.at + countWords(body));
  if (end === undefined || !continues(words, end)) return false;
  take(scan, matchName(scan, scan.at, undefined), end);
  while (continues(words, scan.at)) {
    const itemEnd = findPlaceEnd(words, scan.at)!; // `continues` has read it
    take(scan, matchName(scan, scan.at, body), itemEnd);
  }
  return true;
}

function take(scan: Scan, name: Name | undefined, end: number): void {
  if (name) accept(scan, name);
  scan.at = Math.max(scan.at, end);
}

/** Of a commune named alone its committee is meant, so that a list of these needs nothing else. */
const COMMITTEE = 'ủy ban nhân dân';

/** Does another place follow, in a list? */
function continues(words: Words, at: number): boolean {
  return isSeparated(words, at) && findPlaceEnd(words, at) !== undefined;
}

/** The word after «xã Đồng Tâm»; undefined when no level with a name stands there. */
function findPlaceEnd(words: Words, at: number): number | undefined {
  const level = matchLevel(words.keys, at);
  if (!level) return undefined;
  const name = at + countWords(level);
  let end = name;
  while (words.gaps[end] === GAP.none && isCapitalised(words, end)) end += 1;
  return end > name ? end : undefined;
}
