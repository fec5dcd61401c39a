import { createHash, type Hash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { buildCatalog, type Catalog } from '../domain/catalog/catalog.ts';
import { buildRelations, type Relations } from '../domain/relation/build-relations.ts';
import { parseStored, readNoticeStore, storeVersion } from './loader/notice-store.ts';

let archive: { version: number; loaded: Promise<LoadedArchive> } | undefined;

/** The whole archive as the pages read it; built once for a build. */
export async function getCatalog(): Promise<Catalog> {
  return (await getArchive()).catalog;
}

/** How the notices stand to each other, from both ends. */
export async function getRelations(): Promise<Relations> {
  return (await getArchive()).relations;
}

/**
 * A key that changes when what a page shows may change: for the incremental build.
 *
 * @param noticeIds the notices that the page shows, in its order; the registry is always part of it
 */
export async function getCacheKey(noticeIds: Iterable<string>): Promise<string> {
  const { digests, registry } = await getArchive();
  const hash = registry.copy();
  for (const id of noticeIds) hash.update(id).update(digests.get(id) ?? '');
  return hash.digest('hex');
}

interface LoadedArchive {
  catalog: Catalog;
  relations: Relations;
  /** Notice id → digest of all that its reading, and what its page says of others, depends on. */
  digests: Map<string, string>;
  /** The digest of the registry, to be continued with what a page shows. */
  registry: Hash;
}

/** Loaded once for a build; in a preview again whenever the loader has read the notices again. */
async function getArchive(): Promise<LoadedArchive> {
  const version = archive && !import.meta.env.DEV ? archive.version : await storeVersion();
  if (archive?.version !== version) archive = { version, loaded: loadArchive() };
  return archive.loaded;
}

async function loadArchive(): Promise<LoadedArchive> {
  const [stored, agencies, topics, [site]] = await Promise.all([
    readNoticeStore(),
    getCollection('agencies'),
    getCollection('topics'),
    getCollection('site'),
  ]);
  if (!site) throw new Error('The collection "site" holds no entry.');
  const registry = {
    site: site.data,
    agencies: agencies.map((entry) => entry.data),
    topics: topics.map((entry) => entry.data),
  };
  const read = [...stored.values()].map(parseStored);
  const relations = buildRelations(read);
  const notices = read.map((it) => ({ ...it, citations: relations.citationsOf(it) }));
  const digestOf = (id: string) =>
    [id, ...relations.neighboursOf(id)].map((it) => `${it}:${stored.get(it)!.digest}`).join();
  return {
    catalog: buildCatalog({ ...registry, notices }),
    relations,
    digests: new Map([...stored.keys()].map((id) => [id, digestOf(id)])),
    registry: createHash('sha256').update(JSON.stringify(registry)),
  };
}
