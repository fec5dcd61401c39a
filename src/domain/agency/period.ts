import { formatShortDate } from '../../language/format-date.ts';

/**
 * Say from when to when, as far as it is known.
 *
 * @example formatPeriod({ to: '2025-06-30' }) // => 'đến 30/6/2025'
 */
export function formatPeriod(period: {
  from?: string | undefined;
  to?: string | undefined;
}): string {
  const from = period.from && `từ ${formatShortDate(period.from)}`;
  const to = period.to && `đến ${formatShortDate(period.to)}`;
  return [from, to].filter(Boolean).join(' ');
}

/**
 * The same in years alone, for lists in which two bodies may have one name.
 *
 * @example formatYears({ from: '2025-07-01' }) // => 'từ 2025'
 */
export function formatYears({ from, to }: Parameters<typeof formatPeriod>[0]): string {
  return formatPeriod({ from: from?.slice(0, 4), to: to?.slice(0, 4) });
}
