import { join } from 'node:path';
import { cacheDir } from '../content/location.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { openDatabase, type Database } from './database.ts';
import { readDigests, type Digests } from './digests.ts';
import { findMeta } from './meta.ts';
import { getRegistry } from './registry.ts';

/** Where the store of an archive lies, and the copies of its originals. */
export const STORE = join(cacheDir, 'archive.sqlite');
export const KEPT_ORIGINALS = join(cacheDir, 'originals');

/** The archive as pages read it. */
export interface Archive {
  db: Database;
  registry: Registry;
  digests: Digests;
}

/**
 * Astro bundles the pages, so that this module is loaded twice in a build: by the command and by the
 * pages. Both must see one state of the archive, which a preview beside them may be changing; so the
 * connection is held by the process.
 */
const HELD = Symbol.for('niem-yet.archive');

interface Held {
  db: Database;
  /** The state of the archive is held still, for the time of a build. */
  isStill: boolean;
  reading?: string | undefined;
  archive?: Archive;
}

const held = globalThis as { [HELD]?: Held };

/** Hold the archive as it is now, so that all of a build shows the same. */
export function holdArchive(): Archive {
  held[HELD]?.db.close();
  const db = openDatabase(STORE, { readOnly: true });
  db.execute('BEGIN');
  held[HELD] = { db, isStill: true };
  return getArchive();
}

/** Let go of the archive. */
export function releaseArchive(): void {
  held[HELD]?.db.close();
  delete held[HELD];
}

/** The archive as it was when the build began, or as it is now. */
export function getArchive(): Archive {
  const own = (held[HELD] ??= { db: openDatabase(STORE, { readOnly: true }), isStill: false });
  if (own.archive && own.isStill) return own.archive;
  const reading = findMeta(own.db, 'reading');
  if (!own.archive || own.reading !== reading) {
    const { db } = own;
    own.archive = { db, registry: getRegistry(db), digests: readDigests(db) };
    own.reading = reading;
  }
  return own.archive;
}
