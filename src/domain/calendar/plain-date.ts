/**
 * Whether a string is a day that exists, as `YYYY-MM-DD`.
 *
 * @example isPlainDate('2020-06-31') // => false
 */
export function isPlainDate(value: string): boolean {
  const match = PLAIN_DATE.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]; // three groups
  return toPlainDate(year, month, day) === value;
}

const PLAIN_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A day of the calendar as `YYYY-MM-DD`; undefined when there is no such day (31/6). */
export function toPlainDate(year: number, month: number, day: number): string | undefined {
  const inMonth = toPlainMonth(year, month);
  if (inMonth === undefined || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${inMonth}-${pad(day, 2)}`;
}

/**
 * A day in the figures in which it is written; undefined when there is no such day, or when a
 * figure is missing or the year has not four.
 *
 * @example readPlainDate({ day: '5', month: '02', year: '2020' }) // => '2020-02-05'
 */
export function readPlainDate(written: {
  day?: string | undefined;
  month?: string | undefined;
  year?: string | undefined;
}): string | undefined {
  const { day, month, year } = written;
  if (!day || !month || !year || !WHOLE_YEAR.test(year)) return undefined;
  return toPlainDate(Number(year), Number(month), Number(day));
}

const WHOLE_YEAR = /^\d{4}$/u;

/** A month as `YYYY-MM`; undefined when there is no such month. */
export function toPlainMonth(year: number, month: number): string | undefined {
  return month >= 1 && month <= 12 ? `${pad(year, 4)}-${pad(month, 2)}` : undefined;
}

/** Number of days of a month of the Gregorian calendar, month from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
