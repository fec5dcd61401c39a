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
  /** Ways in which it may be written; any of them is a match. */
  patterns: Pattern[];
  /** A quoted phrase: only notices that hold it are results. */
  required: boolean;
}

/** Words at fixed distances from each other. */
export interface Pattern {
  slots: Slot[];
  /** Number of words from the first to the last, both included. */
  length: number;
  /** Why it matches when that cannot be seen: «NTM = nông thôn mới». */
  reason?: string | undefined;
}

export interface Slot {
  /** Folded words, any of which may stand here. */
  keys: string[];
  /** The spelling asked for, marks included, when marks were typed; see `toMarkKey`. */
  marked?: string | undefined;
  /** Distance in words from the first. */
  offset: number;
}

/** The folded words that a query needs to look up. */
export function listKeys(terms: Term[]): string[] {
  const keys = terms.flatMap(({ patterns }) =>
    patterns.flatMap(({ slots }) => slots.flatMap((slot) => slot.keys)),
  );
  return [...new Set(keys)];
}
