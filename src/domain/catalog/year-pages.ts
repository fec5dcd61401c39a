/**
 * A page of a list that grows as long as the archive does: the list of one year, or a part of it
 * when the year is long.
 */
export interface YearPage<T> {
  year: number;
  /** From 1. */
  number: number;
  /** How many pages the year has. */
  pageCount: number;
  items: T[];
}

/** A year and how many items it has. */
export interface YearCount {
  year: number;
  count: number;
}

/**
 * Divide a list into years, newest first, and each year into pages of about equal length that hold
 * no more than `limit` items. The order of the items is kept.
 */
export function toYearPages<T>(
  items: T[],
  yearOf: (item: T) => number,
  limit: number,
): YearPage<T>[] {
  const byYear = Map.groupBy(items, yearOf);
  return [...byYear.keys()]
    .toSorted((a, b) => b - a)
    .flatMap((year) => {
      const pages = divide(byYear.get(year)!, limit);
      return pages.map((part, i) => ({
        year,
        number: i + 1,
        pageCount: pages.length,
        items: part,
      }));
    });
}

/** How many items each year has, newest first. */
export function countYears<T>(items: T[], yearOf: (item: T) => number): YearCount[] {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(yearOf(item), (counts.get(yearOf(item)) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({ year, count })).toSorted((a, b) => b.year - a.year);
}

function divide<T>(items: T[], limit: number): T[][] {
  const pageCount = Math.ceil(items.length / limit);
  const size = Math.ceil(items.length / pageCount);
  return Array.from({ length: pageCount }, (_, i) => items.slice(i * size, (i + 1) * size));
}
