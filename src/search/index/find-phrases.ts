import { overlay, stripOverlay } from '../pagefind/overlay.ts';
import type { Reading } from '../pagefind/read-words.ts';
import type { KnownPhrase, Phrasebook } from '../query/phrases.ts';
import type { Pattern, Slot } from '../query/query.ts';
import { toMarkKey } from '../query/tokenize.ts';
import type { Block } from './read-block.ts';

/** Finds the known phrases in texts whose words are numbers. */
export interface PhraseFinder {
  /** Whether any phrase begins with a word. */
  isFirst: (word: number) => boolean;
  /** The forms of the phrases that begin at a place of a text. */
  findAt: (words: Block['stream'], at: number) => number[];
}

/**
 * Prepare to find the known phrases in texts whose words are numbers; every mark must agree, since
 * «nhân dân» is not «nhan đan».
 *
 * @param toForm files a form of a word, see `openPostings`
 */
export function openPhrases(
  phrasebook: Phrasebook,
  readings: Reading[][],
  toForm: (word: string, spelling: string) => number,
): PhraseFinder {
  const slots = listSlots(phrasebook);
  const sought = listSought(phrasebook, slots, toForm);
  // Word → the slots that it fills; most words fill none.
  const filled = readings.map((own) => {
    const found = own.flatMap(
      (reading) =>
        slots.byKey.get(reading.word)?.filter((slot) => agrees(slots.all[slot]!, reading)) ?? [],
    );
    return found.length > 0 ? new Set(found) : undefined;
  });
  const firsts = filled.map((own) => [...(own ?? [])].flatMap((slot) => sought.get(slot) ?? []));
  return {
    isFirst: (word) => firsts[word]!.length > 0,
    findAt: (words, at) =>
      firsts[words[at]!]!.filter(({ rest }) =>
        rest.every(({ slot, offset }) => filled[words[at + offset]!]?.has(slot)),
      ).map(({ form }) => form),
  };
}

interface Slots {
  all: Slot[];
  byKey: Map<string, number[]>;
  numberOf: (slot: Slot) => number;
}

function listSlots({ byKey: phrases }: Phrasebook): Slots {
  const toName = ({ keys, marked }: Slot) => `${keys[0]} ${marked ?? ''}`;
  const patterns = [...phrases.values()].flatMap((phrase) => phrase.patterns);
  const all = patterns.flatMap((pattern) => pattern.slots);
  const distinct = [...new Map(all.map((slot) => [toName(slot), slot]))];
  const numbers = new Map(distinct.map(([name], i) => [name, i]));
  const numbersByKey = Map.groupBy(distinct.keys(), (i) => distinct[i]![1].keys[0]!);
  return {
    all: distinct.map(([, slot]) => slot),
    byKey: numbersByKey,
    numberOf: (slot) => numbers.get(toName(slot))!,
  };
}

interface Sought {
  form: number;
  rest: { slot: number; offset: number }[];
}

/** The phrases by the slot of their first word. */
function listSought(
  { byKey }: Phrasebook,
  { numberOf }: Slots,
  toForm: (word: string, spelling: string) => number,
): Map<number, Sought[]> {
  const all = [...byKey.values()].flatMap((phrase) =>
    phrase.patterns.map((pattern) => {
      const [first, ...rest] = pattern.slots;
      return {
        first: numberOf(first!),
        form: toForm(phrase.key, toSpelling(phrase, pattern)),
        rest: rest.map((slot) => ({ slot: numberOf(slot), offset: slot.offset })),
      };
    }),
  );
  return Map.groupBy(all, ({ first }) => first);
}

/** A form of as many words as the place has, which tells its length to whoever finds it. */
function toSpelling({ words }: KnownPhrase, { length }: Pattern): string {
  const dashes = new Array<string>(length - words.length).fill('-');
  return overlay([...words, ...dashes].join(' '));
}

function agrees({ marked }: Slot, { spelling }: Reading): boolean {
  return marked === undefined || toMarkKey(stripOverlay(spelling)) === marked;
}
