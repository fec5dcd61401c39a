import type { YearCount } from '../calendar/year-pages.ts';

/** A notice as part of a list that quotes it: how many of its sections stand there. */
export interface NoticeShare extends YearCount {
  /** Its key in the store, good for one reading of it. */
  key: number;
  id: string;
}

/** The first notices of a list, as many as are needed for so many rows. */
export function takeRows(shares: NoticeShare[], rows: number): NoticeShare[] {
  let taken = 0;
  return shares.filter(({ count }) => {
    const isWanted = taken < rows;
    taken += count;
    return isWanted;
  });
}

/** How many rows a list has. */
export function countRows(shares: { count: number }[]): number {
  return shares.reduce((sum, { count }) => sum + count, 0);
}

/** How many rows a list has of each year, in its order. */
export function countYears(shares: YearCount[]): YearCount[] {
  const byYear = Map.groupBy(shares, ({ year }) => year);
  return [...byYear].map(([year, own]) => ({ year, count: countRows(own) }));
}
