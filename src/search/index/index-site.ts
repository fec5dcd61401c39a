import { countAppearances } from '../../archive/appearances.ts';
import type { Database } from '../../archive/database.ts';
import { countPartyDeadlines } from '../../archive/deadlines.ts';
import { eachNotice } from '../../archive/notices.ts';
import { getGlossary, getRegistry } from '../../archive/registry.ts';
import { writeSearchIndex, type SearchReport } from './write-index.ts';

/** Write the search index of a built site from the archive. */
export async function indexSite(outDir: string, db: Database): Promise<SearchReport> {
  const { agencies, topics } = getRegistry(db);
  const counts = { sections: countAppearances(db), deadlines: countPartyDeadlines(db) };
  const glossary = getGlossary(db);
  return writeSearchIndex({ notices: eachNotice(db), agencies, topics, glossary, counts, outDir });
}
