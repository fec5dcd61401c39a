/** A time by which something is to be done, with the granularity of the words kept. */
export interface Deadline {
  /** Section id, or `preamble`, `closing`. */
  section: string;
  surface: string;
  /** `[start, end)` in the section's `text`, in UTF-16 units. */
  start: number;
  end: number;
  due: Due;
}

/** When: to the day, the month, the quarter, the year; recurring; or only words («trước kỳ họp»). */
export type Due =
  | { on: string }
  | { month: string }
  | { quarter: string }
  | { year: number }
  | { recurring: Recurrence }
  | { text: string };

export type Recurrence = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** The name of a granularity: `on`, `month`, … */
export type Granularity = Due extends infer D ? (D extends D ? keyof D : never) : never;
