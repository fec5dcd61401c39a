import { fold } from '../language/fold.ts';
import type { AgencyOffer } from './answer.ts';
import type { AgencyEntry } from './lookup/agency-entry.ts';
import type { OpenIndex } from './lookup/open-index.ts';
import { toAbbreviationKey } from './query/abbreviation.ts';
import { decodeKeyboard } from './query/keyboard.ts';
import type { Phrasebook } from './query/phrases.ts';

/** Find the agencies that the reader may be naming: by name, abbreviation, or successor. */
export async function offerAgencies(
  index: OpenIndex,
  phrasebook: Phrasebook,
  text: string,
): Promise<AgencyOffer[]> {
  const asked = toAskedNames(text, phrasebook);
  if (asked.length === 0) return [];
  const entries = await index.getFile('agencies');
  return entries
    .map((entry) => ({ entry, match: matchEntry(entry, asked) }))
    .filter(({ match }) => match.rank > 0)
    .sort((a, b) => b.match.rank - a.match.rank || b.entry.sections - a.entry.sections)
    .slice(0, MOST_OFFERS)
    .map(({ entry: { id, name, sections, deadlines }, match: { via } }) => ({
      id,
      name,
      via: via === name ? undefined : via,
      sections,
      deadlines,
    }));
}

/**
 * A name as it is compared: folded, «và», «&» and dashes dropped, words joined by one space.
 *
 * @example toNameKey('Phòng Lao động - Thương binh & Xã hội') // => 'phong lao dong thuong binh xa hoi'
 */
export function toNameKey(name: string): string {
  return fold(name).replace(AND, ' ').replace(NOT_WORD, ' ').trim();
}

const SHORTEST = 2;
const MOST_OFFERS = 3;
/** The word «và» by itself. */
const AND = /(?<![\p{L}\p{N}])va(?![\p{L}\p{N}])/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

interface NameMatch {
  rank: number;
  via: string | undefined;
}

/** What was typed, and the same with its abbreviations written out. */
function toAskedNames(text: string, { byKey }: Phrasebook): string[] {
  const decoded = decodeKeyboard(text.normalize('NFC'), (word) => byKey.has(word));
  const words = decoded.split(' ');
  const spelledOut = words.map((word) => byKey.get(toAbbreviationKey(word))?.text ?? word);
  const names = [toNameKey(decoded), toNameKey(spelledOut.join(' '))];
  return [...new Set(names)].filter((name) => name.length >= SHORTEST);
}

function matchEntry({ name, names, successors }: AgencyEntry, asked: string[]): NameMatch {
  const own = [name, ...names].map((one) => ({ via: one, rank: rankName(one, asked) }));
  const later = successors.map((one) => ({ via: one, rank: rankName(one, asked) / 2 }));
  return [...own, ...later].reduce<NameMatch>((best, one) => (one.rank > best.rank ? one : best), {
    rank: 0,
    via: undefined,
  });
}

/** 4: the whole name; 3: its abbreviation in any cut; 2: its beginning; 1: words inside it. */
function rankName(name: string, asked: string[]): number {
  return Math.max(...asked.map((one) => rankOne(name, one)));
}

function rankOne(name: string, asked: string): number {
  const key = toNameKey(name);
  if (key === asked) return 4;
  if (toAbbreviationKey(name) === asked.replaceAll(' ', '')) return 3;
  if (asked.length < SHORTEST_PART) return 0;
  if (`${key} `.startsWith(`${asked} `)) return 2;
  return ` ${key} `.includes(` ${asked} `) && asked.includes(' ') ? 1 : 0;
}

/** Letters of a part of a name before it is worth offering the agency for. */
const SHORTEST_PART = 4;
