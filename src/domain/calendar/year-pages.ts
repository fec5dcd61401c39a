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

/** A page of a list of which each item takes several rows. */
export interface FilledPage<Item> extends Pick<YearPage, 'year' | 'number' | 'pageCount'> {
  items: Item[];
}

/**
 * Divide the items of each year into pages of no more than `longest` rows; an item that has more is
 * alone on its page. Items are never divided: a page is known by what it holds, so that nothing has
 * to be counted again to find it.
 *
 * @param items newest year first; each takes its count of rows
 */
export function fillYearPages<Item extends YearCount>(
  items: Item[],
  longest: number,
): FilledPage<Item>[] {
  return [...Map.groupBy(items, ({ year }) => year)].flatMap(([year, own]) => {
    const pages = fillPages(own, longest);
    return pages.map((page, i) => ({
      year,
      number: i + 1,
      pageCount: pages.length,
      items: page,
    }));
  });
}

function fillPages<Item extends YearCount>(items: Item[], longest: number): Item[][] {
  const pages: Item[][] = [];
  let rows = Infinity;
  for (const item of items) {
    rows += item.count;
    if (rows > longest) {
      pages.push([]);
      rows = item.count;
    }
    pages.at(-1)!.push(item);
  }
  return pages;
}
