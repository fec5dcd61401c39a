import type { Catalog } from '../../domain/catalog/catalog.ts';
import { type DatedTask, findLatestTasks } from '../../domain/task/dated-tasks.ts';
import { countYears, toYearPages, type YearPage } from '../../domain/catalog/year-pages.ts';
import { toNumberedPath, toTaskYearPath } from '../../domain/site/address.ts';

/** A page of the tasks of a year. */
export interface TaskYearPage extends Omit<YearPage<DatedTask>, 'items'> {
  months: TaskMonth[];
  /** The months of the whole year, each with a link to where it begins. */
  contents: { name: string; href: string; count: number }[];
  /** The notices that the whole year is made of. */
  noticeIds: Set<string>;
}

/** The tasks due in one month, or those due at no stated time. */
export interface TaskMonth {
  name: string;
  anchor: string;
  /** The month began on the page before. */
  isContinued: boolean;
  tasks: DatedTask[];
}

/** As many tasks as the overview shows; when there are more, each year has a page. */
const MOST_SHOWN = 60;

/** As many rows as a page of one year holds. */
const LONGEST_PAGE = 400;

/** Tasks divided into years, months, and pages that stay short; none when the overview has all. */
export function listTaskYears({ tasks }: Pick<Catalog, 'tasks'>): TaskYearPage[] {
  if (tasks.length <= MOST_SHOWN) return [];
  const pages = toYearPages(tasks, yearOf, LONGEST_PAGE);
  return [...Map.groupBy(pages, ({ year }) => year).values()].flatMap(toMonthPages);
}

/** What the overview shows: all tasks when they are few, else those due latest; the latest first. */
export function findShownTasks({ tasks }: Pick<Catalog, 'tasks'>): DatedTask[] {
  const latest = findLatestTasks(tasks, MOST_SHOWN);
  if (tasks.length > MOST_SHOWN) return latest;
  return [...latest, ...tasks.filter(({ lastDay }) => lastDay === undefined)];
}

/** How many tasks each year has; none when the overview shows them all. */
export function countTaskYears({ tasks }: Pick<Catalog, 'tasks'>) {
  return tasks.length > MOST_SHOWN ? countYears(tasks, yearOf) : [];
}

const yearOf = ({ year }: DatedTask) => year;

function toMonthPages(pages: YearPage<DatedTask>[]): TaskYearPage[] {
  const tasks = pages.flatMap(({ items }) => items);
  const monthsOfYear = Map.groupBy(tasks, toMonth);
  const noticeIds = new Set(tasks.map(({ notice }) => notice.id));
  const divided = pages.map(({ items, ...page }) => ({
    ...page,
    own: Map.groupBy(items, toMonth),
  }));
  const contents = [...monthsOfYear].map(([month, { length: count }]) => {
    const { year, number } = divided.find(({ own }) => own.has(month))!; // its tasks are on a page
    const path = toNumberedPath(toTaskYearPath(year), number);
    return { name: nameMonth(month), href: `${path}#${toAnchor(month)}`, count };
  });
  return divided.map(({ own, ...page }) => ({
    ...page,
    noticeIds,
    contents,
    months: [...own].map(([month, tasks]) => ({
      name: nameMonth(month),
      anchor: toAnchor(month),
      isContinued: monthsOfYear.get(month)![0] !== tasks[0],
      tasks,
    })),
  }));
}

/** `06`; undefined when no day is stated. */
function toMonth({ lastDay }: DatedTask): string | undefined {
  return lastDay?.slice(5, 7);
}

function nameMonth(month: string | undefined): string {
  return month ? `Tháng ${Number(month)}` : 'Không nêu ngày';
}

function toAnchor(month: string | undefined): string {
  return month ? `thang-${Number(month)}` : 'khong-neu-ngay';
}
