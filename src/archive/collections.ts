import { getCollection } from 'astro:content';
import { buildCatalog, type Catalog } from '../domain/catalog/catalog.ts';

let catalog: Promise<Catalog> | undefined;

/** The whole archive as the pages read it; built once for a build. */
export function getCatalog(): Promise<Catalog> {
  return (catalog ??= loadCatalog());
}

async function loadCatalog(): Promise<Catalog> {
  const [notices, agencies, topics, [site]] = await Promise.all([
    getCollection('notices'),
    getCollection('agencies'),
    getCollection('topics'),
    getCollection('site'),
  ]);
  if (!site) throw new Error('The collection "site" holds no entry.');
  return buildCatalog({
    site: site.data,
    notices: notices.map((entry) => entry.data),
    agencies: agencies.map((entry) => entry.data),
    topics: topics.map((entry) => entry.data),
  });
}
