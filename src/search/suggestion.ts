import { fold } from '../language/fold.ts';
import type { OpenIndex, SideFiles } from './lookup/open-index.ts';
import type { Term } from './query/query.ts';
import { tokenize } from './query/tokenize.ts';

/** Spell the words that are found nowhere as the archive spells the nearest ones, if any is near. */
export async function suggestSpelling(
  index: OpenIndex,
  text: string,
  missing: Term[],
): Promise<string | undefined> {
  const words = missing.filter(({ required }) => !required);
  if (words.length === 0) return undefined;
  const vocabulary = await index.getFile('vocabulary');
  const respelled = words
    .map(({ typed }) => ({ typed, nearest: findNearest(typed, vocabulary) }))
    .filter(({ nearest }) => nearest !== undefined);
  if (respelled.length === 0) return undefined;
  return respelled.reduce((all, { typed, nearest }) => all.replace(typed, nearest!), text);
}

type Vocabulary = SideFiles['vocabulary'];

/** Find the most frequent of the spellings that are fewest changes away. */
function findNearest(typed: string, vocabulary: Vocabulary): string | undefined {
  const key = tokenize(typed)[0]?.key ?? '';
  const reach = key.length > LONG_WORD ? 2 : 1;
  if (key.length < SHORTEST) return undefined;
  const near = vocabulary
    .map(([form, count]) => ({ form, count, distance: countChanges(fold(form), key, reach) }))
    .filter(({ distance }) => distance <= reach);
  near.sort((a, b) => a.distance - b.distance || b.count - a.count);
  return near[0]?.form;
}

const SHORTEST = 2;
const LONG_WORD = 5;

/**
 * Number of letters to add, drop, change or swap with a neighbour (Damerau–Levenshtein, optimal
 * string alignment); more than `limit` is returned as `limit + 1`.
 */
export function countChanges(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, above] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    [before, above] = [above, row];
  }
  return Math.min(above[b.length]!, limit + 1);
}
