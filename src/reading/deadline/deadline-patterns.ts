import { DATED_PATTERNS } from './dated-patterns.ts';
import type { DeadlinePattern } from './deadline-pattern.ts';
import { PERIOD_PATTERNS } from './period-patterns.ts';
import { DATED_RECURRING_PATTERNS, RECURRING_PATTERNS } from './recurring-patterns.ts';
import { WORDED_PATTERNS } from './worded-patterns.ts';

/** Every way of writing a deadline, in the order in which they are tried at one place. */
export const DEADLINE_PATTERNS: readonly DeadlinePattern[] = [
  ...DATED_RECURRING_PATTERNS,
  ...DATED_PATTERNS,
  ...PERIOD_PATTERNS,
  ...RECURRING_PATTERNS,
  ...WORDED_PATTERNS,
];
