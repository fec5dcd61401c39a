/**
 * Say in words how far a day lies from today; both are plain dates. A day that has passed is never
 * called overdue: the archive does not know whether the work was done.
 *
 * @example formatDistance('2020-06-30', '2020-06-27') // => 'còn 3 ngày'
 */
export function formatDistance(day: string, today: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / MILLISECONDS_PER_DAY);
  if (days === 0) return 'hôm nay';
  return days > 0 ? `còn ${formatSpan(days)}` : `đã qua ${formatSpan(-days)}`;
}

function formatSpan(days: number): string {
  if (days < 60) return `${days} ngày`;
  if (days < 730) return `${Math.floor(days / 30.44)} tháng`;
  return `${Math.floor(days / 365.25)} năm`;
}

const MILLISECONDS_PER_DAY = 86_400_000;
