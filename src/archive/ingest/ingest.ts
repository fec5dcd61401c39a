import { checkRegistry } from '../../checks/check-registry.ts';
import { decodeText } from '../../content/files.ts';
import { listNotices, type NoticeFile } from '../../content/notice/list-notices.ts';
import {
  isRegistryFile,
  listRegistryFiles,
  sortRegistryFiles,
} from '../../content/registry/registry-files.ts';
import { readRegistry } from '../../content/registry/read-registry.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { buildMentionFinder } from '../../reading/mention/find-mentions.ts';
import { transact, type Database } from '../database.ts';
import { listIssues } from '../issues.ts';
import { findMeta } from '../meta.ts';
import { findSite, listAgencies, listTopics } from '../registry.ts';
import { findArchiveIssues } from './archive-issues.ts';
import { openOriginals, type Originals } from './originals.ts';
import type { Surroundings } from './read-file.ts';
import { resolveCitations } from './resolve-citations.ts';
import { markReading, prepareStore } from './prepare-store.ts';
import { dropIssuesOfOthers, replaceIssues } from './write-issues.ts';
import { openSources, type Sources } from './sources.ts';
import { findStale, type Known } from './stale.ts';
import { updateNotices, type Updated } from './update-notices.ts';
import { listEnds, listStatedLinks, writeLinks } from './write-links.ts';
import { writeRegistry } from './write-registry.ts';

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
  /** Told before each notice that is read, and at the end. */
  onProgress?: ((done: number, all: number) => void) | undefined;
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
  { originals: kept, onProgress }: IngestOptions,
): Promise<Ingested> {
  prepareStore(db);
  const sources = openSources(contentDir, db);
  const before = readKnown(db);
  const hasOtherRegistry = updateRegistry(db, sources, contentDir);
  const known = readKnown(db);
  const originals = openOriginals(contentDir, sources, kept);
  const surroundings = surround(db, known, originals);
  const stale = findStale(db, before, known, surroundings.placeOf);
  const { files: listed, issues } = listNotices(contentDir);
  // One that is gone since it was listed is as good as never listed.
  const found = listed.flatMap((file) => {
    const source = sources.look(file.file, file.id);
    return source ? [{ ...file, source }] : [];
  });
  const updated = updateNotices(db, { found, stale, surroundings, onProgress });
  await updateTogether(db, contentDir, found, issues, updated);
  sources.save();
  const isChanged = hasOtherRegistry || updated.read.length > 0 || updated.hasLost;
  if (isChanged) markReading(db);
  return { issues: listIssues(db), files: found.length, read: updated.read, isChanged };
}

/** Read the registry again when any of its files is not as it was. */
function updateRegistry(db: Database, sources: Sources, contentDir: string): boolean {
  const former = sources.former().filter(isRegistryFile);
  const paths = listRegistryFiles(contentDir);
  const found = new Map(paths.map((path) => [path, sources.look(path)]));
  const isSame =
    findMeta(db, 'registry') !== undefined &&
    former.join() === paths.join() &&
    [...found.values()].every((source) => source?.isChanged === false);
  if (isSame) return false;
  const texts = new Map(
    [...found].flatMap(([path, source]) => (source ? [[path, decodeText(source.read())]] : [])),
  );
  const registry = readRegistry(sortRegistryFiles(texts));
  writeRegistry(db, registry);
  const issues = [...registry.issues, ...checkRegistry(registry.records, registry.agencies)];
  replaceIssues(db, 'registry', issues);
  return true;
}

function readKnown(db: Database): Known {
  return { agencies: listAgencies(db), topicIds: new Set(listTopics(db).map(({ id }) => id)) };
}

/** What the reading of a notice goes by, apart from its file. */
function surround(db: Database, { agencies, topicIds }: Known, originals: Originals): Surroundings {
  const places = new Map(agencies.map(({ id, place }) => [id, place]));
  const home = places.get(findSite(db)?.authority ?? '') ?? '';
  return {
    known: { agency: new Set(places.keys()), topic: topicIds },
    finder: buildMentionFinder(agencies),
    placeOf: (issuer) => places.get(issuer ?? '') ?? home,
    originals,
  };
}

/** Bring up to date what is derived from the notices together. */
async function updateTogether(
  db: Database,
  contentDir: string,
  files: NoticeFile[],
  misplaced: Issue[],
  { read, numbers }: Updated,
): Promise<void> {
  resolveCitations(db, new Set(read), numbers);
  const links = listStatedLinks(db);
  const ends = listEnds(db, links);
  writeLinks(db, links, ends);
  dropIssuesOfOthers(db, files);
  const issues = await findArchiveIssues(db, contentDir, files, ends);
  replaceIssues(db, 'archive', [...misplaced, ...issues]);
}
