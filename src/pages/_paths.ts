import type { Shown } from '../archive/digests.ts';
import { getArchive } from '../archive/open-archive.ts';
import { TABLES } from '../exports/tables.ts';

/** One page of a route. */
interface PagePath<Params, Props> {
  params: Params;
  props?: Props;
  /** The notices that the page shows, as far as any change of them may change the page. */
  shows: Shown;
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

/** A page for each agency, which shows the notices that name it. */
export function listAgencyPaths() {
  const { agencies } = getArchive().registry;
  return toStaticPaths(
    agencies.map(({ id }) => ({ params: { id }, shows: { group: 'naming', owner: id } })),
  );
}

/** A page for each topic, which shows the notices that are filed under it. */
export function listTopicPaths() {
  const { topics } = getArchive().registry;
  return toStaticPaths(
    topics.map(({ id }) => ({ params: { id }, shows: { group: 'filed', owner: id } })),
  );
}

/** A file for each table of the open data, which shows every notice. */
export function listTablePaths() {
  return toStaticPaths(
    Object.keys(TABLES).map((table) => ({ params: { table }, shows: { group: 'all' } })),
  );
}
