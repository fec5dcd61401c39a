import { readArchive } from '../../../src/content/read-archive.ts';
import { buildCatalog, type Catalog } from '../../../src/domain/catalog/catalog.ts';

/** The catalog of the first notice, as the site is built from it. */
export async function openCatalog(): Promise<Catalog> {
  return buildCatalog(await readArchive('content'));
}
