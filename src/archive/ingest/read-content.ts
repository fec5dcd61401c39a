import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { contentDir } from '../../content/location.ts';
import type { Agency } from '../../domain/agency/agency.ts';
import type { Topic } from '../../domain/topic/topic.ts';
import { openDatabase } from '../database.ts';
import { KEPT_ORIGINALS, releaseArchive, STORE } from '../open-archive.ts';
import { listAgencies, listTopics } from '../registry.ts';
import { ingest, type Ingested, type IngestOptions } from './ingest.ts';

/**
 * Bring the archive's store up to the content folder. A store that cannot be read is made anew:
 * everything in it is in the content folder, too.
 */
export async function readContent(onProgress?: IngestOptions['onProgress']): Promise<Ingested> {
  mkdirSync(dirname(STORE), { recursive: true });
  try {
    return await readInto(STORE, onProgress);
  } catch (error) {
    if (!isBrokenStore(error)) throw error;
    releaseArchive();
    removeStore();
    return readInto(STORE, onProgress);
  }
}

/** The agencies and topics of a content folder as it is now, also of one that is not the archive's. */
export async function readRegistryOf(folder: string): Promise<KnownRecords> {
  const isOwn = resolve(folder) === contentDir;
  if (isOwn) await readContent();
  const db = openDatabase(isOwn ? STORE : ':memory:');
  try {
    if (!isOwn) await ingest(db, folder);
    return { agencies: listAgencies(db), topics: listTopics(db) };
  } finally {
    db.close();
  }
}

/** What an import or a new notice needs of an archive. */
export interface KnownRecords {
  agencies: Agency[];
  topics: Topic[];
}

/** Whether an error says that the store's file holds something else than a store. */
function isBrokenStore(error: unknown): boolean {
  const { errcode } = error as { errcode?: number };
  return errcode !== undefined && BROKEN.includes(errcode & 0xff);
}

/** Remove the store, so that the next reading makes it anew. */
function removeStore(): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${STORE}${ending}`, { force: true });
}

/** SQLITE_ERROR, of tables that are not ours; SQLITE_CORRUPT and SQLITE_NOTADB. */
const BROKEN = [1, 11, 26];

async function readInto(path: string, onProgress: IngestOptions['onProgress']): Promise<Ingested> {
  const db = openDatabase(path);
  try {
    return await ingest(db, contentDir, { originals: KEPT_ORIGINALS, onProgress });
  } finally {
    db.close();
  }
}
