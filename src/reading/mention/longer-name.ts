import { BODY_HEADS, PERSON_WORDS } from './heads.ts';
import { countWords, matchPhrase } from './phrases.ts';
import { isAfterPost } from './place-after.ts';
import { matchLevel } from './places.ts';
import { GAP, isCapitalised, isInCapitals, sliceGap, type Words } from './words.ts';

/**
 * Does the name go on after its end, as the name of a longer body that the registry does not know
 * («Ban Quản lý dự án» in «Ban Quản lý dự án Đầu tư Xây dựng»)?
 *
 * @param beginsName whether a known name begins at a word
 */
export function goesOn(
  words: Words,
  start: number,
  end: number,
  beginsName: (at: number) => boolean,
): boolean {
  if (!isCapitalised(words, end) || isWholeInCapitals(words, start, end)) return false;
  const gap = words.gaps[end];
  if (gap !== GAP.none && gap !== GAP.connector) return false;
  if (PERSON_WORDS.has(words.keys[end]!) || beginsName(end)) return false;
  if (gap === GAP.none) return !isAfterPost(words, end);
  if (matchPhrase(words.keys, end, BODY_HEADS)) return false;
  return !endsWithPlace(words, end);
}

/**
 * Is the name the end of a longer body's («UBND tỉnh» in «Văn phòng UBND tỉnh»)? Looks back over
 * words that hang together, as far as `limit`, for the capitalised head of such a body.
 */
export function isTail(words: Words, start: number, limit: number): boolean {
  let lower = 0;
  for (let i = start; i > limit && words.gaps[i] === GAP.none; i -= 1) {
    const before = i - 1;
    if (beginsBody(words, before, start)) return true;
    if (LINKS.has(words.keys[before]!)) return false;
    lower = isCapitalised(words, before) ? 0 : lower + 1;
    if (lower > 1) return endsHead(words, before, start);
  }
  return false;
}

/** Words after which a name stands on its own. */
const LINKS = new Set(
  'của thuộc với cùng giao cho về do tại trình gửi qua từ là đến theo yêu đề'.split(' '),
);

function beginsBody(words: Words, at: number, start: number): boolean {
  if (!isCapitalised(words, at)) return false;
  const head = matchPhrase(words.keys, at, BODY_HEADS);
  if (head === undefined) return false;
  const end = at + countWords(head);
  return end <= start && !(end < start && HEADS_OF_BODIES.has(words.keys[end]!));
}

/** «Chi cục trưởng Chi cục Kiểm lâm»: what reads like a head is the post of somebody. */
const HEADS_OF_BODIES = new Set(['trưởng', 'phó']);

/** «Ban Thường trực UBMTTQ», «Văn phòng UBND»: the head itself ends in a small letter. */
function endsHead(words: Words, at: number, start: number): boolean {
  return (
    at > 0 && words.gaps[at] === GAP.none && beginsBody(words, at - 1, start) && start - at <= 2
  );
}

function isWholeInCapitals(words: Words, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1)
    if (!isInCapitals(words, i) && words.ends[i]! - words.starts[i]! > 1) return false;
  return end - start > 1;
}

/** «UBND tỉnh» and «UBND xã Thèn Sin» are whole: a dash after them begins something else. */
function endsWithPlace(words: Words, end: number): boolean {
  const levelAt = [1, 2, 3, 4, 5].find(
    (n) => end - n >= 0 && matchLevel(words.keys, end - n) !== undefined,
  );
  return levelAt !== undefined || DASH_BEFORE_PERSON.test(sliceGap(words, end));
}

/** A dash written without spaces joins; one that stands alone in brackets does not. */
const DASH_BEFORE_PERSON = /[()]/u;
