import { countAppearances } from '../archive/appearances.ts';
import { hasCalendar, type CalendarTask } from '../archive/calendar-tasks.ts';
import { listNoticeIds } from '../archive/notice-summaries.ts';
import { getArchive, type Archive } from '../archive/open-archive.ts';
import { listFiledShares } from '../archive/topics.ts';
import { MOST_QUOTED } from '../components/appearance/agency-years.ts';
import { MOST_SHOWN } from '../components/topic/topic-places.ts';
import { countYears, takeRows, type NoticeShare } from '../domain/notice/notice-share.ts';
import { listDataFiles, type DataFile } from '../exports/data-files.ts';
import { listDatabaseFiles } from '../exports/database/database-files.ts';
import { listNewest } from '../exports/tables.ts';
import { MOST_ENTRIES } from '../exports/write-feed.ts';
import { getNamingShares } from './_naming-shares.ts';

/** One page of a route. */
interface PagePath<Params, Props> {
  params: Params;
  props?: Props;
  /** Ids of the notices that the page shows, as far as any change of them may change the page. */
  shows: Iterable<string>;
  /** What it shows besides, in so far as that can change while the notices stay as they are. */
  also?: string | undefined;
}

/**
 * The pages of a route as Astro wants them, each with the key by which a build knows that it is as it
 * was. The registry is part of every key. A page without a key is rendered in each build.
 */
export function toStaticPaths<
  Params extends Record<string, string | undefined>,
  Props extends Record<string, unknown>,
>(pages: PagePath<Params, Props>[]) {
  const { digests } = getArchive();
  return pages.map(({ params, props, shows, also = '' }) => ({
    params,
    props: props ?? ({} as Props),
    cacheKey: `${also} ${digests.keyOf(shows)}`,
  }));
}

/** A page for each agency, which quotes the newest notices that name it and counts the others. */
export function listAgencyPaths() {
  const archive = getArchive();
  return toStaticPaths(
    archive.registry.agencies.map(({ id }) => {
      const path = toQuotingPath(id, getNamingShares(archive, id), MOST_QUOTED);
      return { ...path, also: `${path.also} ${hasCalendar(archive.db, id)}` };
    }),
  );
}

/** A feed for each agency that a notice names. */
export function listAgencyFeedPaths() {
  const archive = getArchive();
  return toFeedPaths(archive.registry.agencies, (id) => getNamingShares(archive, id));
}

/** A page for each topic, which shows the newest notices that are filed under it. */
export function listTopicPaths() {
  const { db, registry } = getArchive();
  return toStaticPaths(
    registry.topics.map(({ id }) => toQuotingPath(id, listFiledShares(db, id), MOST_SHOWN)),
  );
}

/** A feed for each topic under which something is filed. */
export function listTopicFeedPaths() {
  const { db, registry } = getArchive();
  return toFeedPaths(registry.topics, (id) => listFiledShares(db, id));
}

/** A calendar for each of some lists of tasks that holds any. */
export function toCalendarPaths<Params extends Record<string, string>>(
  calendars: { params: Params; tasks: CalendarTask[] }[],
) {
  return toStaticPaths(
    calendars
      .filter(({ tasks }) => tasks.length > 0)
      .map(({ params, tasks }) => ({
        params,
        props: { tasks },
        shows: new Set(tasks.map(({ id }) => id)),
        also: `${tasks.length} ${tasks.at(-1)?.lastDay}`,
      })),
  );
}

function toFeedPaths(records: { id: string }[], toShares: (id: string) => NoticeShare[]) {
  const paths = records.flatMap(({ id }) => {
    const shown = takeRows(toShares(id), MOST_ENTRIES);
    return shown.length > 0 ? [{ params: { id }, shows: toIds(shown) }] : [];
  });
  return toStaticPaths(paths);
}

function toQuotingPath(id: string, shares: NoticeShare[], rows: number) {
  const shows = toIds(takeRows(shares, rows));
  return { params: { id }, shows, also: JSON.stringify(countYears(shares)) };
}

function toIds(shares: { id: string }[]): string[] {
  return shares.map(({ id }) => id);
}

/** The files of the open data, the packed ones or the others. */
export function listDataPaths(isZipped: boolean) {
  const archive = getArchive();
  const byYear = listNoticeIds(archive.db);
  const files = listDataFiles(archive).filter((file) => file.isZipped === isZipped);
  return toStaticPaths(
    files.map((file) => ({
      params: { table: file.name },
      props: { file },
      ...toShown(file, archive, byYear),
    })),
  );
}

/** The databases of the open data, each of some years. */
export function listDatabasePaths() {
  const archive = getArchive();
  const byYear = listNoticeIds(archive.db);
  return toStaticPaths(
    listDatabaseFiles(archive).map((file) => ({
      params: { database: file.name },
      props: { file },
      shows: file.years.flatMap((year) => byYear.get(year) ?? []),
    })),
  );
}

function toShown(
  { table, year }: DataFile,
  archive: Archive,
  byYear: ReadonlyMap<number, string[]>,
) {
  if (table === 'co-quan')
    return { shows: [], also: JSON.stringify([...countAppearances(archive.db)]) };
  return { shows: year === undefined ? toIds(listNewest(archive)) : (byYear.get(year) ?? []) };
}
