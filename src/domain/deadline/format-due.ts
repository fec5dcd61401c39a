import { daysInMonth } from '../calendar/plain-date.ts';
import { formatDate, formatShortDate } from '../../language/format-date.ts';
import type { Due, Recurrence } from './deadline.ts';

/**
 * Write when something is due, no more exactly than the notice does.
 *
 * @example formatDue({ quarter: '2020-Q3' }) // => 'quý III năm 2020'
 */
export function formatDue(due: Due): string {
  if ('on' in due) return formatShortDate(due.on);
  if ('month' in due) return formatDate(due.month);
  if ('quarter' in due) return formatQuarter(due.quarter);
  if ('year' in due) return `năm ${due.year}`;
  if ('recurring' in due) return RECURRENCES[due.recurring];
  return due.text;
}

/** The value for `<time datetime>`; HTML has none for a quarter, a recurrence or mere words. */
export function toDatetime(due: Due): string | undefined {
  if ('on' in due) return due.on;
  if ('month' in due) return due.month;
  if ('year' in due) return `${due.year}`;
  if ('quarter' in due || 'recurring' in due || 'text' in due) return undefined;
  return due satisfies never;
}

/**
 * The time that a `<time datetime>` stands for.
 *
 * @example fromDatetime('2020-07') // => { month: '2020-07' }
 */
export function fromDatetime(datetime: string): Due {
  if (datetime.length === '2020'.length) return { year: Number(datetime) };
  return datetime.length === '2020-07'.length ? { month: datetime } : { on: datetime };
}

/**
 * The last day that still lies within the stated time, for ordering and for counting down.
 *
 * @example findLastDay({ month: '2020-02' }) // => '2020-02-29'
 */
export function findLastDay(due: Due): string | undefined {
  if ('on' in due) return due.on;
  if ('month' in due) return lastDayOfMonth(due.month);
  if ('quarter' in due) {
    const [year, quarter] = due.quarter.split('-Q');
    return lastDayOfMonth(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}`);
  }
  if ('year' in due) return `${due.year}-12-31`;
  if ('recurring' in due || 'text' in due) return undefined;
  return due satisfies never;
}

const RECURRENCES: Record<Recurrence, string> = {
  daily: 'hằng ngày',
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  yearly: 'hằng năm',
};

const ROMAN_QUARTERS = ['I', 'II', 'III', 'IV'];

function formatQuarter(quarter: string): string {
  const [year, number] = quarter.split('-Q');
  return `quý ${ROMAN_QUARTERS[Number(number) - 1]} năm ${year}`;
}

function lastDayOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]; // `YYYY-MM`
  return `${month}-${daysInMonth(year, number)}`;
}
