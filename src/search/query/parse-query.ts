import { tokenize, type Token } from './tokenize.ts';
import type { Pattern, Query, Slot, Term } from './query.ts';

/** Abbreviation key → the words it stands for. */
export type Expansions = Record<string, string>;

/** Understand what was typed. Pure: what the archive holds is asked later. */
export function parseQuery(text: string, _expansions: Expansions = {}): Query {
  const terms = splitQuotes(text.normalize('NFC')).flatMap(({ quoted, content }) =>
    quoted ? toPhraseTerm(content) : tokenize(content).flatMap(toTerm),
  );
  return { text, terms };
}

interface Stretch {
  quoted: boolean;
  content: string;
}

function splitQuotes(text: string): Stretch[] {
  return text
    .split(QUOTES)
    .map((content, i, all) => ({ content, quoted: i % 2 === 1 && i < all.length - 1 }))
    .filter(({ content }) => content.trim() !== '');
}

function toPhraseTerm(content: string): Term[] {
  const tokens = tokenize(content);
  const slots = tokens.flatMap((token, offset): Slot[] =>
    token.key ? [{ keys: [token.key], marked: token.marked, offset }] : [],
  );
  if (slots.length === 0) return [];
  const pattern: Pattern = { slots, length: tokens.length };
  return [{ typed: `"${content.trim()}"`, patterns: [pattern], required: true }];
}

function toTerm(token: Token): Term[] {
  if (!token.key) return [];
  const whole = toPattern(token.key, token.marked);
  return [{ typed: token.typed, patterns: [whole], required: false }];
}

function toPattern(key: string, marked: string | undefined): Pattern {
  return { slots: [{ keys: [key], marked, offset: 0 }], length: 1 };
}

/** Quotation marks of every keyboard and of printed Vietnamese. */
const QUOTES = /["“”„«»]/u;
