/**
 * Whether a string is a day that exists, as `YYYY-MM-DD`.
 *
 * @example isPlainDate('2020-06-31') // => false
 */
export function isPlainDate(value: string): boolean {
  const match = PLAIN_DATE.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]; // three groups
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Number of days of a month of the Gregorian calendar, month from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const PLAIN_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
