import type { Pattern, Slot, Term } from './query.ts';
import { tokenize, toSign } from './tokenize.ts';

/** Quotation marks of every keyboard and of printed Vietnamese. */
const QUOTES = /["“”„«»]/u;

interface Stretch {
  isQuoted: boolean;
  content: string;
}

/** Cut a query at its quotation marks; an opening one alone is no quotation. */
export function splitQuotes(text: string): Stretch[] {
  return text
    .split(QUOTES)
    .map((content, i, all) => ({ content, isQuoted: i % 2 === 1 && i < all.length - 1 }))
    .filter(({ content }) => content.trim() !== '');
}

/** Words in a row, in this order, the typed marks and signs included. */
export function toQuotedTerm(content: string): Term[] {
  const slots = tokenize(content).flatMap(({ typed, key, marked }, offset): Slot[] => {
    const sign = key ? '' : toSign(typed);
    if (sign) return [{ keys: [sign], offset }];
    return key ? [{ keys: [key], marked, isStrict: marked !== undefined, offset }] : [];
  });
  const words = slots.filter(({ keys }) => !isSign(keys));
  if (words.length === 0) return [];
  const term = { typed: `"${content.trim()}"`, patterns: [toPattern(words)], required: true };
  return words.length === slots.length ? [term] : [{ ...term, inText: [toPattern(slots)] }];
}

function toPattern(slots: Slot[]): Pattern {
  const first = slots[0]!.offset;
  const placed = slots.map((slot) => ({ ...slot, offset: slot.offset - first }));
  return { slots: placed, length: placed.at(-1)!.offset + 1 };
}

function isSign([key]: string[]): boolean {
  return key === '&' || key === '-';
}
