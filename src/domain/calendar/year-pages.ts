/**
 * A page of a list that grows as long as the archive does: the list of one year, or a stretch of it
 * when the year is long.
 */
export interface YearPage {
  year: number;
  /** From 1. */
  number: number;
  /** How many pages the year has. */
  pageCount: number;
  /** The first item of the page in the list of the year, from 0, and how many there are. */
  offset: number;
  limit: number;
}

/** A year and how many items it has. */
export interface YearCount {
  year: number;
  count: number;
}

/** Divide each year into pages of about equal length that hold no more than `longest` items. */
export function toYearPages(years: YearCount[], longest: number): YearPage[] {
  return years.flatMap(({ year, count }) => {
    const pageCount = Math.ceil(count / longest);
    const limit = Math.ceil(count / pageCount);
    return Array.from({ length: pageCount }, (_, i) => ({
      year,
      number: i + 1,
      pageCount,
      offset: i * limit,
      limit,
    }));
  });
}
