/** A day of the calendar as `YYYY-MM-DD`; undefined when there is no such day (31/6). */
export function toPlainDate(year: number, month: number, day: number): string | undefined {
  if (!isMonth(month) || day < 1 || day > countDays(year, month)) return undefined;
  return `${toPlainMonth(year, month)}-${pad(day)}`;
}

/** A month as `YYYY-MM`; undefined when there is no such month. */
export function toPlainMonth(year: number, month: number): string | undefined {
  return isMonth(month) ? `${String(year).padStart(4, '0')}-${pad(month)}` : undefined;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function countDays(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
