import { listNaming } from '../archive/appearances.ts';
import { listNotices } from '../archive/notice-summaries.ts';
import { getArchive } from '../archive/open-archive.ts';
import { listFiledNotices } from '../archive/topics.ts';
import { TABLES } from '../exports/tables.ts';

/** One page of a route. */
interface PagePath<Params, Props> {
  params: Params;
  props?: Props;
  /** Ids of the notices that the page shows, in its order. */
  shows: Iterable<string>;
  /** What it shows besides, in so far as that can change while the notices stay as they are. */
  also?: string | undefined;
}

/**
 * The pages of a route as Astro wants them, each with the key by which the incremental build knows
 * that it is as it was. The registry is part of every key.
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

/** A page for each agency, which shows the notices that name it. */
export function listAgencyPaths() {
  const { db, registry } = getArchive();
  return toStaticPaths(
    registry.agencies.map(({ id }) => ({ params: { id }, shows: listNaming(db, id) })),
  );
}

/** A page for each topic, which shows the notices that are filed under it. */
export function listTopicPaths() {
  const { db, registry } = getArchive();
  return toStaticPaths(
    registry.topics.map(({ id }) => ({ params: { id }, shows: listFiledNotices(db, id) })),
  );
}

/** A file for each table of the open data, which shows every notice. */
export function listTablePaths() {
  const shows = listNotices(getArchive().db).map(({ id }) => id);
  return toStaticPaths(Object.keys(TABLES).map((table) => ({ params: { table }, shows })));
}
