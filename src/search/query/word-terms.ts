import { toAbbreviationKey } from './abbreviation.ts';
import { listOtherDigits } from './dates.ts';
import { isConnector, type KnownPhrase, type Phrasebook } from './phrases.ts';
import type { Pattern, Slot, Term } from './query.ts';
import { tokenize, type Token } from './tokenize.ts';

/** Understand words that are neither quoted nor a date: known phrases first, then one by one. */
export function toWordTerms(tokens: Token[], phrasebook: Phrasebook): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length;) {
    const known = findPhrase(tokens, i, phrasebook);
    if (known) terms.push(toPhraseTerm(tokens.slice(i, i + known.count), known.phrase));
    else if (!connectsWords(tokens, i)) terms.push(...toTokenTerms(tokens[i]!, tokens[i - 1]));
    i += known?.count ?? 1;
  }
  return terms;
}

/** «và» between two words says as little as a dash, and texts write either. */
function connectsWords(tokens: Token[], at: number): boolean {
  return at > 0 && at < tokens.length - 1 && tokens[at]!.marked === 'và';
}

interface FoundPhrase {
  phrase: KnownPhrase;
  /** Number of tokens it takes. */
  count: number;
}

/** The longest known phrase that starts at a token, written out or abbreviated. */
function findPhrase(tokens: Token[], at: number, book: Phrasebook): FoundPhrase | undefined {
  const token = tokens[at]!;
  for (const phrase of book.byFirstWord.get(token.key) ?? []) {
    const count = countTokens(tokens, at, phrase.words);
    if (count > 0) return { phrase, count };
  }
  const phrase = book.byKey.get(toAbbreviationKey(token.typed));
  return phrase && { phrase, count: 1 };
}

/** How many tokens the words take from a token on, connecting ones skipped; 0 when they differ. */
function countTokens(tokens: Token[], at: number, words: string[]): number {
  let next = at;
  for (const [i, word] of words.entries()) {
    while (i > 0 && next < tokens.length && isConnector(tokens[next]!)) next++;
    if (tokens[next]?.key !== word) return 0;
    next++;
  }
  return next - at;
}

function toPhraseTerm(tokens: Token[], phrase: KnownPhrase): Term {
  const typed = tokens.map((token) => token.typed).join(' ');
  const isShort = tokens.length === 1;
  const abbreviation = isShort ? typed : phrase.key.toUpperCase();
  return {
    typed,
    patterns: [toPattern(phrase.key, undefined)],
    spelledOut: phrase.patterns,
    required: false,
    reason: `${abbreviation} = ${phrase.text}`,
  };
}

/** A word is one term; a code like 42/NQ-CP too; words joined by a sign are a term each. */
function toTokenTerms({ typed, key, parts, marked }: Token, before: Token | undefined): Term[] {
  if (!key) return [];
  const others = listOtherDigits(before?.key, key);
  if (parts.length === 0) return [toTerm(typed, [toPattern(key, marked, others)])];
  if (HAS_DIGIT.test(key)) return [toTerm(typed, toCodePatterns(key, parts))];
  return typed
    .split(JOINT)
    .flatMap((part) => tokenize(part))
    .filter((part) => part.key.length > 1)
    .map((part) => toTerm(part.typed, [toPattern(part.key, part.marked)]));
}

const HAS_DIGIT = /\d/;
/** Signs that join words without a space. */
const JOINT = /[^\p{L}\p{M}\p{N}]+/u;

function toCodePatterns(key: string, parts: string[]): Pattern[] {
  const together = parts.map((part): Slot => ({ keys: [part], offset: 0 }));
  const apart = parts.map((part, offset): Slot => ({ keys: [part], offset }));
  return [
    toPattern(key, undefined),
    { slots: together, length: 1 },
    { slots: apart, length: parts.length },
  ];
}

function toTerm(typed: string, patterns: Term['patterns']): Term {
  return { typed, patterns, required: false };
}

function toPattern(key: string, marked: string | undefined, others: string[] = []): Pattern {
  const slot = { keys: [key], marked, offset: 0 };
  return { slots: [others.length > 0 ? { ...slot, others } : slot], length: 1 };
}
