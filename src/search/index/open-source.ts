import { countAppearances } from '../../archive/appearances.ts';
import type { Database } from '../../archive/database.ts';
import { countPartyDeadlines } from '../../archive/deadlines.ts';
import { getGlossary, getRegistry } from '../../archive/registry.ts';
import { getSearchableNotice, listNoticeDigests } from '../../archive/searchable-notices.ts';
import type { SearchSource } from './search-source.ts';

/**
 * What the index of an archive is made of.
 *
 * @param version changes with the code that makes it
 */
export function openSource(db: Database, version: string): SearchSource {
  const { agencies, topics } = getRegistry(db);
  return {
    version,
    notices: listNoticeDigests(db),
    read: (id) => getSearchableNotice(db, id),
    agencies,
    topics,
    glossary: getGlossary(db),
    counts: { sections: countAppearances(db), deadlines: countPartyDeadlines(db) },
  };
}
