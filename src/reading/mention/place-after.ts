import { POST } from './heads.ts';
import type { NameBearer } from './name-forms.ts';
import { fitsLevel, matchLevel, PROVINCES, toPlaceName, toPlaceNames } from './places.ts';
import { countWords } from './phrases.ts';
import { GAP, isCapitalised, isInCapitals, type Words } from './words.ts';

/** The place that follows a name («Sở Tài chính tỉnh Lai Châu»), as it bears on each candidate. */
export interface PlaceAfter {
  /** Where the name with its place ends; undefined when the place is not that body's. */
  read: (agency: NameBearer) => { end: number; namesPlace: boolean } | undefined;
  /** Whether it may be the place of any body. */
  mayNamePlace: boolean;
}

/** Read what follows a name: a level, a place, or the name of the person who leads the body. */
export function readPlaceAfter(words: Words, end: number): PlaceAfter {
  const level = words.gaps[end] === GAP.none ? matchLevel(words.keys, end) : undefined;
  const nameAt = end + (level ? countWords(level) : 0);
  const run = readCapitalisedRun(words, nameAt);
  return {
    mayNamePlace: run.length > 0,
    read({ place }) {
      const length = countPlaceWords(run, place);
      if (length > 0) return { end: nameAt + length, namesPlace: true };
      if (run.length > 0 && namesAnother(words, end, run, level)) return undefined;
      if (!level) return { end, namesPlace: false };
      if (run.length > 0) return undefined;
      return fitsLevel(place, level) ? { end: nameAt, namesPlace: false } : undefined;
    },
  };
}

/** Longest name of a place, in words («Bà Rịa - Vũng Tàu» is read across its dash). */
const LONGEST_PLACE = 5;

function readCapitalisedRun(words: Words, at: number): string[] {
  const run: string[] = [];
  for (let i = at; i < at + LONGEST_PLACE; i += 1) {
    const joined = words.gaps[i] === GAP.none || (i > at && words.gaps[i] === GAP.connector);
    if (!joined || !isCapitalised(words, i)) break;
    if (isInCapitals(words, i) && !isInCapitals(words, at - 1)) break;
    run.push(words.keys[i]!);
  }
  return run;
}

function countPlaceWords(run: string[], place: string): number {
  if (run.length === 0) return 0;
  const names = toPlaceNames(place);
  const lengths = run.map((_, i) => run.length - i);
  return lengths.find((length) => names.includes(toPlaceName(run.slice(0, length)))) ?? 0;
}

/**
 * After a post («Phó Chủ tịch UBND tỉnh Võ Phiên») capitalised words are a person, unless they are
 * a province; otherwise, after a level, they are another place than the candidate's.
 */
function namesAnother(
  words: Words,
  end: number,
  run: string[],
  level: string | undefined,
): boolean {
  const startsProvince = [2, 3, 4].some((n) => PROVINCES.has(toPlaceName(run.slice(0, n))));
  if (startsProvince) return true;
  const endsWithLevel = level !== undefined || LEVEL_WORD.test(words.keys[end - 1]!);
  return endsWithLevel && !isAfterPost(words, end);
}

const LEVEL_WORD = /^(?:tỉnh|huyện|xã|phường|quận|phố|trấn)$/u;

/** Longest distance in words from a post to the end of the name it belongs to. */
const LONGEST_NAME = 14;

/** Is the body named as part of somebody's post? */
export function isAfterPost({ keys, gaps }: Words, end: number): boolean {
  for (let i = end - 1; i > Math.max(0, end - LONGEST_NAME); i -= 1) {
    if (gaps[i] !== GAP.none) return false;
    if (POST.test(`${keys[i - 2] ?? ''} ${keys[i - 1] ?? ''}`)) return true;
  }
  return false;
}
