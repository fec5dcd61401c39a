import {
  fillYearPages,
  type FilledPage,
  type YearCount,
} from '../../domain/calendar/year-pages.ts';
import { countRows, type NoticeShare } from '../../domain/notice/notice-share.ts';

/** As many of an agency's appearances as its page quotes; when there are more, each year has a page. */
export const MOST_QUOTED = 30;

/** As many links to places as a page of one year lists, a notice's own line counted as some. */
const LONGEST_NAMINGS = 1000;

/** A notice's date and subject weigh as much as this many links to places. */
const HEAD = 4;

/** The years of an agency that have a page; none when the agency's own page quotes all of them. */
export function findAgencyYears(years: YearCount[]): YearCount[] {
  return countRows(years) > MOST_QUOTED ? years : [];
}

/** The pages of those years, each with the notices that it lists. */
export function toAgencyPages(shares: NoticeShare[]): FilledPage<NoticeShare>[] {
  if (countRows(shares) <= MOST_QUOTED) return [];
  const weighed = shares.map((share) => ({ ...share, count: share.count + HEAD }));
  return fillYearPages(weighed, LONGEST_NAMINGS);
}
