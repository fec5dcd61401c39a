import { listNotices } from '../../content/notice/list-notices.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { transact, type Database } from '../database.ts';
import { listIssues } from '../issues.ts';
import { findSite, listAgencies, listTopics } from '../registry.ts';
import { openOriginals } from './originals.ts';
import { markReading, prepareStore } from './prepare-store.ts';
import { openSources } from './sources.ts';
import { findStale } from './stale.ts';
import { placeNotices, type Known } from './surroundings.ts';
import { updateNotices, type Update } from './update-notices.ts';
import { updateRegistry } from './update-registry.ts';
import { updateTogether } from './update-together.ts';

/** What a reading of the content folder found. */
export interface Ingested {
  /** Every issue of the archive, not only of what was read now. */
  issues: Issue[];
  /** How many notices the archive has, those with an error included. */
  files: number;
  /** Ids of the notices that were read in this reading. */
  read: string[];
  /** Anything of the archive is not as it was. */
  isChanged: boolean;
}

export interface IngestOptions {
  /** Where copies of the originals are kept; none are when it is absent. */
  originals?: string | undefined;
  /** How many threads read; see `Update`. */
  readers?: Update['readers'];
  onProgress?: Update['onProgress'];
}

/**
 * Bring the store up to the content folder, in one transaction: read what changed and what that
 * makes stale, nothing else. Afterwards the store is what a reading of everything would have made.
 */
export async function ingest(
  db: Database,
  contentDir: string,
  options: IngestOptions = {},
): Promise<Ingested> {
  return transact(db, () => readAll(db, contentDir, options));
}

async function readAll(
  db: Database,
  contentDir: string,
  { originals: kept, readers, onProgress }: IngestOptions,
): Promise<Ingested> {
  prepareStore(db);
  const sources = openSources(contentDir, db);
  const before = readKnown(db);
  const hasOtherRegistry = updateRegistry(db, sources, contentDir);
  const known = hasOtherRegistry ? readKnown(db) : before;
  const stale = findStale(db, before, known, placeNotices(known));
  const { files: listed, issues } = listNotices(contentDir);
  // One that is gone since it was listed is as good as never listed.
  const found = listed.flatMap((file) => {
    const source = sources.look(file.file, file.id);
    return source ? [{ ...file, source }] : [];
  });
  const originals = openOriginals(contentDir, sources, kept);
  const update = { found, stale, known, originals, readers, onProgress };
  const { files, ...updated } = await updateNotices(db, update);
  await updateTogether(db, contentDir, files, issues, updated);
  sources.save();
  const isChanged = hasOtherRegistry || updated.read.length > 0 || updated.hasLost;
  if (isChanged) markReading(db);
  return { issues: listIssues(db), files: files.length, read: updated.read, isChanged };
}

function readKnown(db: Database): Known {
  return {
    agencies: listAgencies(db),
    topicIds: new Set(listTopics(db).map(({ id }) => id)),
    authority: findSite(db)?.authority,
  };
}
