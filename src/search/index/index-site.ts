import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArchive } from '../../content/read-archive.ts';
import { buildCatalog } from '../../domain/catalog/catalog.ts';
import { parseGlossary } from './glossary.ts';
import { writeSearchIndex, type SearchReport } from './write-index.ts';

/** Write the search index of a built site from its content folder. */
export async function indexSite(outDir: string, contentDir: string): Promise<SearchReport> {
  const { notices, agencies, topics } = buildCatalog(await readArchive(contentDir));
  const glossary = parseGlossary(await readGlossary(contentDir));
  return writeSearchIndex({ notices, agencies, topics, glossary, outDir });
}

/** An archive may do without a glossary. */
async function readGlossary(contentDir: string): Promise<string> {
  return readFile(join(contentDir, 'glossary.yaml'), 'utf8').catch(() => '');
}
