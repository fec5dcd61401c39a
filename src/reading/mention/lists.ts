import {
  ANNOUNCING,
  expandHead,
  isQuantifier,
  LEVELS,
  LIST_HEADS,
  PREFIXES,
  QUANTIFIERS,
} from './heads.ts';
import { countWords, matchPhrase } from './phrases.ts';
import { GAP, sliceGap, type Words } from './words.ts';

/** Words that announce a list of bodies without their head: «các Sở, ban, ngành: …». */
export interface Announcement {
  /** Heads the items may lack, nearest first. */
  heads: string[];
  /** The word at which the first item begins. */
  next: number;
  hasColon: boolean;
}

/** Read the announcement of a list at a word; undefined when none stands there. */
export function readAnnouncement(words: Words, at: number): Announcement | undefined {
  if (!mayAnnounce(words.keys[at]!)) return undefined;
  const prefix = matchPhrase(words.keys, at, PREFIXES);
  const afterPrefix = at + (prefix ? countWords(prefix) : 0);
  const several = isQuantifier(words.keys[afterPrefix] ?? '');
  if (several && NOT_COUNTING.has(words.keys[afterPrefix - 1] ?? '')) return undefined;
  const headAt = afterPrefix + (several ? 1 : 0);
  const { heads, next } = readHeads(words, headAt);
  if (heads.length === 0 || next >= words.keys.length || !isOneRun(words, at, headAt))
    return undefined;
  const hasColon = COLON.test(sliceGap(words, next));
  const joins = words.gaps[next] === GAP.none && heads.length === 1 && several;
  if (!hasColon && !joins) return undefined;
  if (!prefix && !hasColon && isLocation(words, at, heads)) return undefined;
  return {
    heads: [...new Set(heads.flatMap((head) => expandHead(prefix ?? '', head)))],
    next,
    hasColon,
  };
}

/** May a list or what it is announced by begin with a word? To pass over most words quickly. */
export function mayAnnounce(key: string): boolean {
  return OPENINGS.has(key);
}

/** The heads that begin a name: what a list after it may leave out. */
export function headsOf({ keys }: Words, start: number, end: number): string[] {
  const heads = LIST_HEADS.byFirstWord.get(keys[start]!) ?? [];
  return heads
    .filter((head) => head.keys.length < end - start)
    .filter((head) => head.keys.every((key, i) => keys[start + i] === key))
    .map(({ phrase }) => phrase);
}

/** Are the words up to and with the last joined by nothing but spaces? */
function isOneRun({ gaps }: Words, start: number, last: number): boolean {
  for (let i = start + 1; i <= last; i += 1) if (gaps[i] !== GAP.none) return false;
  return true;
}

const OPENINGS = new Set([
  ...PREFIXES.byFirstWord.keys(),
  ...ANNOUNCING.byFirstWord.keys(),
  ...QUANTIFIERS,
]);

const COLON = /^\s*:\s*$/u;

function readHeads(words: Words, at: number): { heads: string[]; next: number } {
  const heads: string[] = [];
  let next = at;
  while (next < words.keys.length) {
    const gap = words.gaps[next];
    if (next > at && gap !== GAP.comma && gap !== GAP.connector) break;
    const head = matchPhrase(words.keys, next, ANNOUNCING);
    if (!head) break;
    heads.push(head);
    next += countWords(head);
  }
  return { heads, next };
}

/** «tại các xã Thèn Sin, Khun Há» says where, not who. */
function isLocation({ keys }: Words, at: number, heads: string[]): boolean {
  return heads.every((head) => LEVELS.includes(head)) && PLACE_WORDS.has(keys[at - 1] ?? '');
}

/** Words after which a number counts nothing: «ngã ba xã Cầu Đất», «tháng 7 xã …». */
const NOT_COUNTING = new Set(
  'ngã thứ tháng năm ngày quý lần mùng số hạng loại điều mục'.split(' '),
);

const PLACE_WORDS = new Set(['tại', 'ở', 'bàn', 'trên', 'từ']);
