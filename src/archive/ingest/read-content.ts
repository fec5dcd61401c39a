import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { contentDir } from '../../content/location.ts';
import { openDatabase } from '../database.ts';
import { KEPT_ORIGINALS, STORE } from '../open-archive.ts';
import { ingest, type Ingested, type IngestOptions } from './ingest.ts';

/**
 * Bring the archive's store up to the content folder. A store that cannot be read is made anew:
 * everything in it is in the content folder, too.
 */
export async function readContent(
  onProgress?: IngestOptions['onProgress'],
): Promise<Ingested> {
  mkdirSync(dirname(STORE), { recursive: true });
  try {
    return await readInto(STORE, onProgress);
  } catch (error) {
    if (!isBrokenStore(error)) throw error;
    removeStore();
    return readInto(STORE, onProgress);
  }
}

/** Whether an error says that the store's file holds something else than a store. */
export function isBrokenStore(error: unknown): boolean {
  const { errcode } = error as { errcode?: number };
  return errcode !== undefined && BROKEN.includes(errcode & 0xff);
}

/** Remove the store, so that the next reading makes it anew. */
export function removeStore(): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${STORE}${ending}`, { force: true });
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const BROKEN = [11, 26];

async function readInto(
  path: string,
  onProgress: IngestOptions['onProgress'],
): Promise<Ingested> {
  const db = openDatabase(path);
  try {
    return await ingest(db, contentDir, { originals: KEPT_ORIGINALS, onProgress });
  } finally {
    db.close();
  }
}
