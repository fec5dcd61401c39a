import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import type { Notice } from '../domain/notice/notice.ts';
import { buildCatalog, type Catalog } from '../domain/catalog/catalog.ts';

let archive: Promise<LoadedArchive> | undefined;

/** The whole archive as the pages read it; built once for a build. */
export async function getCatalog(): Promise<Catalog> {
  return (await getArchive()).catalog;
}

/**
 * A key that changes when what a page shows may change: for the incremental build.
 *
 * @param noticeIds the notices that the page shows, in its order; the registry is always part of it
 */
export async function getCacheKey(noticeIds: Iterable<string>): Promise<string> {
  const { digests, registry } = await getArchive();
  const hash = createHash('sha256').update(registry);
  for (const id of noticeIds) hash.update(id).update(digests.get(id) ?? '');
  return hash.digest('hex');
}

interface LoadedArchive {
  catalog: Catalog;
  /** Notice id → digest of all that its reading depends on. */
  digests: Map<string, string>;
  registry: string;
}

/** A preview reads the archive anew for every page, so that it shows what was just saved. */
function getArchive(): Promise<LoadedArchive> {
  if (import.meta.env.DEV) return loadArchive();
  return (archive ??= loadArchive());
}

async function loadArchive(): Promise<LoadedArchive> {
  const [notices, agencies, topics, [site]] = await Promise.all([
    getCollection('notices'),
    getCollection('agencies'),
    getCollection('topics'),
    getCollection('site'),
  ]);
  if (!site) throw new Error('The collection "site" holds no entry.');
  const source = {
    site: site.data,
    // The loader wrote it from a notice.
    notices: notices.map((entry) => JSON.parse(entry.data.json) as Notice),
    agencies: agencies.map((entry) => entry.data),
    topics: topics.map((entry) => entry.data),
  };
  const { notices: _, ...registry } = source;
  return {
    catalog: buildCatalog(source),
    digests: new Map(notices.map((entry) => [entry.id, String(entry.digest)])),
    registry: JSON.stringify(registry),
  };
}
