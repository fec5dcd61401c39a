import type { Catalog } from '../../domain/catalog/catalog.ts';
import { toYearPages, type YearPage } from '../../domain/catalog/year-pages.ts';
import type { Notice } from '../../domain/notice/notice.ts';

/** As many notices as a page of one year lists. */
const LONGEST_PAGE = 300;

/** The pages of all years, newest notice first. */
export function listNoticeYears({ notices }: Catalog): YearPage<Notice>[] {
  return toYearPages(notices, ({ year }) => year, LONGEST_PAGE);
}
