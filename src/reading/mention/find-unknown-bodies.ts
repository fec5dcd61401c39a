import { readNameWords } from './expand-abbreviations.ts';
import { BODY_HEADS, PERSON_WORDS } from './heads.ts';
import { COMPOUNDS, VERBS } from './name-words.ts';
import { countWords, matchPhrase } from './phrases.ts';
import { isAfterPost } from './place-after.ts';
import { matchLevel } from './places.ts';
import { GAP, isCapitalised, isInCapitals, sliceGap, type Words } from './words.ts';

/** A range of a text that looks like the name of a body nobody is known by. */
export interface UnknownBody {
  start: number;
  end: number;
  surface: string;
}

/**
 * Find capitalised names that look like bodies («Chi cục Kiểm lâm», «UBND xã Nậm Xe») outside the
 * mentions found. For the archivist's queue: where such a name ends is an estimate.
 *
 * @param words the text as `readNameWords` reads it, where that has been done
 */
export function findUnknownBodies(
  text: string,
  mentions: readonly { start: number; end: number }[],
  words: Words = readNameWords(text),
): UnknownBody[] {
  const found: UnknownBody[] = [];
  let at = 0;
  while (at < words.keys.length) {
    const end = readBody(words, at);
    const range = end === undefined ? undefined : toRange(words, at, end);
    const isFree =
      range &&
      !mentions.some(
        (other) =>
          (range.start < other.end && other.start < range.end) ||
          (range.end < other.start && COLON.test(text.slice(range.end, other.start))),
      );
    if (isFree) found.push({ ...range, surface: text.slice(range.start, range.end) });
    at = end !== undefined && isFree ? end : at + 1;
  }
  return found;
}

/** «UBND xã: Cầu Đất, Hoa Ban»: what is announced and then named is known. */
const COLON = /^\s*:\s*$/u;

function toRange(
  { starts, ends }: Words,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: starts[start]!, end: ends[end - 1]! };
}

/** The word after a body's name that begins at a word; undefined when none does. */
function readBody(words: Words, at: number): number | undefined {
  if (!isCapitalised(words, at) || words.starts[at - 1] === words.starts[at]) return undefined;
  const head = matchPhrase(words.keys, at, BODY_HEADS);
  if (!head) return undefined;
  const afterHead = at + countWords(head);
  if (isShouted(words, at, afterHead)) return undefined;
  const afterName = readName(words, afterHead);
  const end = readPlace(words, afterName);
  if (afterName === afterHead && (end === afterName || !OF_PLACES.test(head))) return undefined;
  if (head === 'bộ' && words.keys[afterHead] === 'luật') return undefined;
  return head === 'đoàn' && isPerson(words, at, end) ? undefined : end;
}

/** Bodies that need no name of their own beside that of a place. */
const OF_PLACES =
  /^(?:ủy ban nhân dân|hội đồng nhân dân|công an|đảng ủy|đảng bộ|huyện ủy|trạm|thanh tra)$/u;

/** A heading in capitals says nothing by its capitals. */
function isShouted(words: Words, start: number, end: number): boolean {
  const isAbbreviated = end - start > 1 && words.starts[start] === words.starts[end - 1];
  return isInCapitals(words, start) && !isAbbreviated;
}

function readName(words: Words, start: number): number {
  let end = start;
  while (end < words.keys.length) {
    const gap = words.gaps[end]!;
    if (isCapitalised(words, end) && joins(words, end, gap, end > start)) end += 1;
    else if (gap !== GAP.none || end === start) break;
    else {
      const length = countSmallWords(words, start, end);
      if (length === 0) break;
      end += length;
    }
  }
  return end;
}

function joins(words: Words, at: number, gap: number, isLater: boolean): boolean {
  if (gap === GAP.none) return true;
  if (!isLater || PERSON_WORDS.has(words.keys[at]!) || matchPhrase(words.keys, at, BODY_HEADS))
    return false;
  if (gap === GAP.connector) return true;
  return (
    gap === GAP.comma &&
    LISTS_ON.test(words.text.slice(words.starts[at], words.starts[at]! + 40)) &&
    !/và/iu.test(sliceGap(words, at))
  );
}

/** «…, Thể thao và Du lịch»: a comma inside a name is followed by «và». */
const LISTS_ON = /^\p{Lu}[\p{L}\p{M}]* [\p{L}\p{M}]+ (?:và|&) \p{Lu}/u;

/** Behind two capitals in a row, the name of a place («Kho bạc Nhà nước Suối Mây»), none follows. */
function countSmallWords(words: Words, start: number, at: number): number {
  const compound = matchPhrase(words.keys, at, COMPOUNDS);
  if (compound) return countWords(compound);
  const isAfterCapital = isCapitalised(words, at - 1) && !isInCapitals(words, at - 1);
  if (!isAfterCapital || VERBS.has(words.keys[at]!)) return 0;
  if (at - 2 >= start && words.gaps[at - 1] === GAP.none && isCapitalised(words, at - 2)) return 0;
  return matchLevel(words.keys, at) ? 0 : 1;
}

/** The level after a name, and the place («tỉnh Lai Châu»). */
function readPlace(words: Words, start: number): number {
  const level = words.gaps[start] === GAP.none ? matchLevel(words.keys, start) : undefined;
  if (!level) return start;
  let end = start + countWords(level);
  if (isAfterPost(words, end)) return end;
  while (words.gaps[end] === GAP.none && isCapitalised(words, end) && !isInCapitals(words, end))
    end += 1;
  return end;
}

/** «Đoàn Việt Hoàng» is a person. */
function isPerson(words: Words, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (!isCapitalised(words, i)) return false;
  return end - start <= 4;
}
