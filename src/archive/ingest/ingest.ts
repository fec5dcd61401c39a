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
import { readNoticeFile, type Surroundings } from './read-file.ts';
import { listNumberKeys, resolveCitations } from './resolve-citations.ts';
import { countReading, prepareStore } from './prepare-store.ts';
import { dropIssuesOfOthers, replaceIssues } from './write-issues.ts';
import { openSources, type Sources } from './sources.ts';
import { findStale, type Known } from './stale.ts';
import { listEnds, listStatedLinks, writeLinks } from './write-links.ts';
import { deleteNotice, writeNotice } from './write-notice.ts';
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
  const stale = findStale(db, before, known, surroundings.placeOf, originals);
  const { files, issues } = listNotices(contentDir);
  const updated = updateNotices(db, { files, sources, stale, surroundings, onProgress });
  await updateTogether(db, contentDir, files, issues, updated);
  sources.save();
  const isChanged = hasOtherRegistry || updated.read.length > 0 || updated.hasLost;
  if (isChanged) countReading(db);
  return { issues: listIssues(db), files: files.length, read: updated.read, isChanged };
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

/** What is needed to bring the notices up to their files. */
interface Update {
  files: NoticeFile[];
  sources: Sources;
  /** Ids of stored notices that are to be read again. */
  stale: ReadonlySet<string>;
  surroundings: Surroundings;
  onProgress: IngestOptions['onProgress'];
}

interface Updated {
  /** Ids of the notices that were read. */
  read: string[];
  /** A notice is gone. */
  hasLost: boolean;
  /** Keys of the numbers that notices got, have again or lost. */
  numbers: Set<string>;
}

function updateNotices(
  db: Database,
  { files, sources, stale, surroundings, onProgress }: Update,
): Updated {
  const stored = new Map(
    db.all<{ id: string; file: string }>('SELECT id, file FROM notice').map((it) => [it.id, it]),
  );
  const found = files.map((file) => ({ file, source: sources.look(file.file, file.id)! }));
  const due = found.filter(
    ({ file: { id, file }, source }) =>
      source.isChanged || stored.get(id)?.file !== file || stale.has(id),
  );
  const listed = new Set(files.map(({ id }) => id));
  const lost = [...stored.keys()].filter((id) => !listed.has(id));
  const numbers = new Set(lost.flatMap((id) => listNumberKeys(db, id)));
  for (const id of lost) deleteNotice(db, id);
  due.forEach(({ file, source }, i) => {
    onProgress?.(i, due.length);
    for (const key of listNumberKeys(db, file.id)) numbers.add(key);
    updateNotice(db, file, source.read(), surroundings);
    for (const key of listNumberKeys(db, file.id)) numbers.add(key);
  });
  if (due.length > 0) onProgress?.(due.length, due.length);
  return { read: due.map(({ file }) => file.id), hasLost: lost.length > 0, numbers };
}

function updateNotice(
  db: Database,
  file: NoticeFile,
  bytes: Uint8Array,
  surroundings: Surroundings,
): void {
  const { notice, issues, found } = readNoticeFile(file, bytes, surroundings);
  replaceIssues(db, 'notice', issues, file.file);
  if (!notice || !found) return deleteNotice(db, file.id);
  const readingPlace = surroundings.placeOf(notice.issuer);
  writeNotice(db, { notice, file: file.file, readingPlace, found });
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
