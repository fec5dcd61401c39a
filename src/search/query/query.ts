/** What a reader is looking for, understood. */
export interface Query {
  /** As typed. */
  text: string;
  /** In the order typed. */
  terms: Term[];
}

/** One thing that is searched: a word, an abbreviation, a date, a quoted phrase. */
export interface Term {
  /** As typed, for messages («không tìm thấy: zzzz»). */
  typed: string;
  /** Ways in which the index may hold it; any of them is a match. */
  patterns: Pattern[];
  /** Further ways in which a text may hold it that the index files under `patterns`. */
  spelledOut?: Pattern[];
  /** The only ways in which a text may hold it, when the index cannot tell: signs between words. */
  inText?: Pattern[];
  /** A quoted phrase: only notices that hold it are results. */
  required: boolean;
  /** Why a match may not look like what was typed: «NTM = nông thôn mới». */
  reason?: string;
}

/** Words at fixed distances from each other. */
export interface Pattern {
  slots: Slot[];
  /** Number of words from the first to the last, both included. */
  length: number;
}

export interface Slot {
  /** Folded words, any of which may stand here. */
  keys: string[];
  /** Other spellings of the same word, «ki» for «ky», «05» for «5»: looked up when that is cheap. */
  others?: string[];
  /** The spelling asked for when marks were typed; see `toMarkKey`. */
  marked?: string | undefined;
  /** Whether no other spelling will do. */
  isStrict?: boolean;
  /** Distance in words from the first. */
  offset: number;
}

/** The folded words that patterns are made of. */
export function listKeys(patterns: Pattern[]): string[] {
  return [...new Set(patterns.flatMap(({ slots }) => slots.flatMap(({ keys }) => keys)))];
}

/** The rarer spellings of some of the words that patterns are made of. */
export function listOthers(patterns: Pattern[], keys = listKeys(patterns)): string[] {
  const slots = patterns.flatMap((pattern) => pattern.slots);
  const known = slots.filter((slot) => slot.keys.some((key) => keys.includes(key)));
  return [...new Set(known.flatMap(({ others = [] }) => others))];
}

/** The word by itself that a term is, when it is no more than that. */
export function toSingleKey({ patterns, spelledOut }: Term): string | undefined {
  const [only, ...others] = listKeys(patterns);
  return spelledOut || others.length > 0 ? undefined : only;
}

/** Every word by which a text is found to hold the terms. */
export function listTextKeys(terms: Term[]): Set<string> {
  const patterns = terms.flatMap(listPatterns);
  return new Set([...listKeys(patterns), ...listOthers(patterns)]);
}

/** Every pattern by which a term is found in a text itself. */
export function listPatterns({ patterns, spelledOut = [], inText }: Term): Pattern[] {
  return inText ?? [...patterns, ...spelledOut];
}
