import { toPlainDate, toPlainMonth } from '../../domain/calendar/plain-date.ts';
import type { Due } from '../../domain/deadline/deadline.ts';

/** Read what the parts of an expression say, in small letters; undefined when they are no date. */
export type ReadDue = (
  groups: Record<string, string | undefined>,
  year: number | undefined,
  /** The words as issued. */
  surface: string,
) => Due | undefined;

export const onDay: ReadDue = ({ day, month, year: own }, year) => {
  const inYear = own ? Number(own) : year;
  const on = inYear === undefined ? undefined : toPlainDate(inYear, Number(month), Number(day));
  return on === undefined ? undefined : { on };
};

export const inMonth: ReadDue = ({ month: number, year: own }, year) => {
  const inYear = own ? Number(own) : year;
  const month = inYear === undefined ? undefined : toPlainMonth(inYear, Number(number));
  return month === undefined ? undefined : { month };
};

export const inQuarter: ReadDue = ({ quarter, year: own }, year) => {
  const inYear = own ? Number(own) : year;
  if (inYear === undefined || !quarter) return undefined;
  return { quarter: `${inYear}-Q${ROMAN[quarter] ?? quarter}` };
};

export const inYear: ReadDue = ({ year: own }, year) => {
  const due = own ? Number(own) : year;
  return due === undefined ? undefined : { year: due };
};

export const recurring: ReadDue = ({ unit }) => RECURRING[unit ?? ''];

export const inWords: ReadDue = (_groups, _year, surface) => ({
  text: surface.replaceAll(/\s+/gu, ' ').trim(),
});

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const RECURRING: Record<string, Due> = {
  ngày: { recurring: 'daily' },
  tuần: { recurring: 'weekly' },
  tháng: { recurring: 'monthly' },
  quý: { recurring: 'quarterly' },
  năm: { recurring: 'yearly' },
};
