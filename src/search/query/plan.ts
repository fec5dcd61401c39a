import { listKeys, type Term } from './query.ts';

/**
 * Choose the words to look up: the cheapest first, which are also the rarest and say most, until
 * the budget is spent. At least one is always looked up.
 */
export function planLookups(terms: Term[], heavy: Record<string, number>): string[] {
  const keys = listKeys(terms.flatMap(({ patterns }) => patterns)).map((key) => ({
    key,
    bytes: heavy[key] ?? LIGHT_BYTES,
  }));
  let spent = 0;
  return keys
    .toSorted((a, b) => a.bytes - b.bytes)
    .filter(({ bytes }, i) => i === 0 || (spent += bytes) <= WORD_BUDGET)
    .map(({ key }) => key);
}

/** What a query may spend on words, in bytes over the network. */
const WORD_BUDGET = 130_000;
/** What a word costs that is not listed as heavy: its index file. */
const LIGHT_BYTES = 4_000;
