import { listKeys, listOthers, toSingleKey, type Term } from '../query/query.ts';
import type { Table } from './table.ts';

/**
 * Choose what to look up: the cheapest words first, which are also the rarest and say most, until
 * the budget is spent. Two frequent words side by side are looked up as a pair, which is cheaper
 * than either. At least one thing is always looked up.
 */
export function planLookups(
  terms: Term[],
  { heavy, lightBytes, frequent, passages }: Table,
): string[] {
  const patterns = terms.flatMap((term) => term.patterns);
  const keys = [...listKeys(patterns), ...listPairs(terms, new Set(frequent))];
  const priced = keys.map((key) => ({ key, bytes: heavy[key]?.[0] ?? lightBytes }));
  const isLarge = passages.length > SMALL_ARCHIVE;
  const budget = BUDGETS[terms.length <= SHORT_QUERY ? 'short' : isLarge ? 'longOfLarge' : 'long'];
  let spent = 0;
  const chosen = priced
    .toSorted((a, b) => a.bytes - b.bytes)
    .filter(({ bytes }, i) => i === 0 || (spent += bytes) <= budget)
    .map(({ key }) => key);
  return [...chosen, ...listOthers(patterns, chosen).filter((key) => !heavy[key])];
}

/**
 * What a query may spend on words, in bytes over the network: what the first answer may cost, less
 * all that it needs besides words. In a large archive words are heavier, and more is allowed.
 */
const BUDGETS = { short: 56_000, long: 46_000, longOfLarge: 75_000 };
/** Most terms of a short query, and most notices of a small archive. */
const SHORT_QUERY = 6;
const SMALL_ARCHIVE = 4000;

function listPairs(terms: Term[], frequent: Set<string>): string[] {
  const keys = terms.map(toSingleKey);
  const pairs = keys.slice(1).map((right, i) => {
    const left = keys[i];
    return left && right && frequent.has(left) && frequent.has(right)
      ? `${left} ${right}`
      : undefined;
  });
  return [...new Set(pairs.filter((pair) => pair !== undefined))];
}
