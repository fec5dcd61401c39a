import { toYearPages, type YearCount, type YearPage } from '../../domain/calendar/year-pages.ts';
import type { NoticeShare } from '../../domain/notice/notice-share.ts';
import { LONGEST_TASKS } from './task-years.ts';

/** A page of the tasks of a year: first the dated ones, then the notices that set others. */
export interface TaskPage<Task> extends YearPage {
  dated: Task[];
  /** Notices with tasks due at no stated time, and how many each sets. */
  undated: NoticeShare[];
}

/**
 * Divide the list of each year into pages, each with what it shows.
 *
 * @param rows of each year: dated tasks and notices with undated ones
 */
export function toTaskPages<Task>(
  rows: YearCount[],
  listDated: (year: number) => Task[],
  listUndated: (year: number) => NoticeShare[],
): TaskPage<Task>[] {
  return rows.flatMap((row) => {
    const [dated, undated] = [listDated(row.year), listUndated(row.year)];
    return toYearPages([row], LONGEST_TASKS).map((page) => ({
      ...page,
      dated: dated.slice(page.offset, page.offset + page.limit),
      undated: undated.slice(
        Math.max(0, page.offset - dated.length),
        Math.max(0, page.offset + page.limit - dated.length),
      ),
    }));
  });
}
