import { isPlainDate } from '../calendar/plain-date.ts';
import type { Due, Granularity, Recurrence } from './deadline.ts';

/**
 * The time an archivist states in `<Deadline>`; undefined when it is none or does not exist.
 *
 * @param name which granularity: `on`, `month`, `quarter`, `year`, `recurring`, `text`
 * @example parseDue('quarter', '2020-Q3') // => { quarter: '2020-Q3' }
 */
export function parseDue(name: string, value: string): Due | undefined {
  return Object.hasOwn(READERS, name) ? READERS[name as Granularity](value) : undefined;
}

const RECURRING: Recurrence[] = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'];

const READERS: Record<Granularity, (value: string) => Due | undefined> = {
  on: (value) => (isPlainDate(value) ? { on: value } : undefined),
  month: (value) => (isPlainDate(`${value}-01`) ? { month: value } : undefined),
  quarter: (value) => (/^\d{4}-Q[1-4]$/u.test(value) ? { quarter: value } : undefined),
  year: (value) => (/^\d{4}$/u.test(value) ? { year: Number(value) } : undefined),
  recurring: (value) => {
    const recurring = RECURRING.find((period) => period === value);
    return recurring && { recurring };
  },
  text: (value) => (value.trim() ? { text: value } : undefined),
};
