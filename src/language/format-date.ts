/**
 * Write a plain date the way an official document does: a leading 0 for days below 10 and for
 * months 1 and 2 only (Nghị định 30/2020, Phụ lục I). A date known to the month or year stays so.
 *
 * @example formatDate('2020-06-18') // => 'ngày 18 tháng 6 năm 2020'
 */
export function formatDate(date: string): string {
  const { day, month, year } = readDate(date);
  return [day && `ngày ${day}`, month && `tháng ${month}`, `năm ${year}`].filter(Boolean).join(' ');
}

/**
 * The same date in figures.
 *
 * @example formatShortDate('2020-02-05') // => '05/02/2020'
 */
export function formatShortDate(date: string): string {
  const { day, month, year } = readDate(date);
  return [day, month, year].filter(Boolean).join('/');
}

function readDate(date: string) {
  const match = PLAIN_DATE.exec(date);
  if (!match) throw new Error(`Date "${date}" is not YYYY-MM-DD, YYYY-MM or YYYY.`);
  const [, year, month, day] = match;
  return {
    year: year!,
    month: month && (Number(month) <= 2 ? month : `${Number(month)}`),
    day,
  };
}

const PLAIN_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
