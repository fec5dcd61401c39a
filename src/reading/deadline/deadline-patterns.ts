import { DATED_PATTERNS } from './dated-patterns.ts';
import type { DeadlinePattern } from './deadline-pattern.ts';
import { PERIOD_PATTERNS } from './period-patterns.ts';
import { DATED_RECURRING_PATTERNS, RECURRING_PATTERNS } from './recurring-patterns.ts';
import { WORDED_PATTERNS } from './worded-patterns.ts';

/** Every way of writing a deadline, in the order in which they are tried at one place. */
const DEADLINE_PATTERNS: readonly DeadlinePattern[] = [
  ...DATED_RECURRING_PATTERNS,
  ...DATED_PATTERNS,
  ...PERIOD_PATTERNS,
  ...RECURRING_PATTERNS,
  ...WORDED_PATTERNS,
];

/**
 * Every word that some pattern needs, and for each pattern which of them, a bit each; words that share
 * a bit, from the 33rd on, only let more patterns be tried.
 */
const NEEDED = [...new Set(DEADLINE_PATTERNS.flatMap(({ needs }) => needs))];
const NEEDS = DEADLINE_PATTERNS.map(({ needs }) => toBits((word) => needs.includes(word)));

/** The patterns of which a text has a word that they need, in their order. */
export function listPossible(words: string): DeadlinePattern[] {
  const has = toBits((word) => words.includes(word));
  return DEADLINE_PATTERNS.filter((_, i) => (NEEDS[i]! & has) !== 0);
}

function toBits(has: (word: string) => boolean): number {
  let bits = 0;
  for (let i = 0; i < NEEDED.length; i += 1) if (has(NEEDED[i]!)) bits |= 1 << i;
  return bits;
}
