import type { YearPage } from '../../domain/calendar/year-pages.ts';
import { toNumberedPath, toTaskYearPath } from '../../domain/site/address.ts';
import type { DatedTask } from '../../domain/notice/dated-tasks.ts';

/** The tasks due in one month, or those due at no stated time. */
export interface TaskMonth {
  name: string;
  anchor: string;
  /** The month began on the page before. */
  isContinued: boolean;
  tasks: DatedTask[];
}

/** How many tasks a month of a year has; none is the month of those due at no stated time. */
export interface MonthCount {
  month: string | undefined;
  count: number;
}

/** A month of a year with a link to where it begins. */
export interface MonthLink {
  name: string;
  href: string;
  count: number;
}

/** As many tasks as the overview shows; when there are more, each year has a page. */
export const MOST_TASKS = 60;

/** As many rows as a page of one year holds. */
export const LONGEST_TASKS = 200;

/** Whether each year has a page of its own: not while the overview shows every task. */
export function hasTaskYears(total: number): boolean {
  return total > MOST_TASKS;
}

/** The months of a whole year, each with the page on which it begins. */
export function toMonthLinks(
  counts: MonthCount[],
  { year, limit }: Pick<YearPage, 'year' | 'limit'>,
): MonthLink[] {
  return toMonths(counts).map(({ month, count, first }) => {
    const path = toNumberedPath(toTaskYearPath(year), Math.floor(first / limit) + 1);
    return { name: nameMonth(month), href: `${path}#${toMonthAnchor(month)}`, count };
  });
}

/** The tasks of one page by month. */
export function groupMonths(
  tasks: DatedTask[],
  counts: MonthCount[],
  { offset }: Pick<YearPage, 'offset'>,
): TaskMonth[] {
  const firstOf = new Map(toMonths(counts).map(({ month, first }) => [month, first]));
  return [...Map.groupBy(tasks, toMonth)].map(([month, own]) => ({
    name: nameMonth(month),
    anchor: toMonthAnchor(month),
    isContinued: (firstOf.get(month) ?? 0) < offset,
    tasks: own,
  }));
}

/** Where each month begins among the tasks of its year, from 0. */
function toMonths(counts: MonthCount[]): (MonthCount & { first: number })[] {
  let next = 0;
  return counts.map((own) => {
    const first = next;
    next += own.count;
    return { ...own, first };
  });
}

/** `06`; undefined when no day is stated. */
function toMonth({ lastDay }: DatedTask): string | undefined {
  return lastDay?.slice(5, 7);
}

/** «Tháng 6»; what is due at no stated time has a name as well. */
export function nameMonth(month: string | undefined): string {
  return month ? `Tháng ${Number(month)}` : 'Không nêu ngày';
}

/** The anchor of a month on the pages of its year. */
export function toMonthAnchor(month: string | undefined): string {
  return month ? `thang-${Number(month)}` : 'khong-neu-ngay';
}
