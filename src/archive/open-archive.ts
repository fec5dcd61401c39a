import { join } from 'node:path';
import { cacheDir } from '../content/location.ts';
import type { Registry } from '../domain/registry/registry.ts';
import { openDatabase, type Database } from './database.ts';
import { readDigests, type Digests } from './digests.ts';
import { findMeta } from './meta.ts';
import { OutdatedError } from './outdated-error.ts';
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
  /** What was read for the pages, and from which reading. */
  pages?: { archive: Archive; reading: string | undefined };
}

const held = globalThis as { [HELD]?: Held | undefined };

/** Each thread of a build has its own; what one page reads, another seldom does. */
const CACHE_KILOBYTES = 16 * 1024;

/**
 * Hold the store as it is now, so that all of a build shows the same.
 *
 * @param expected the reading that other threads of the build hold, if they do
 */
export function holdArchive(expected?: string): Pick<Archive, 'db'> {
  releaseArchive();
  const db = openDatabase(STORE, { readOnly: true });
  held[HELD] = { db, isStill: true };
  db.execute(`PRAGMA cache_size = -${CACHE_KILOBYTES}; BEGIN`);
  const reading = findMeta(db, 'reading'); // the first query decides which state is held
  if (expected !== undefined && reading !== expected) throw new OutdatedError();
  return { db };
}

/** Let go of the archive. */
export function releaseArchive(): void {
  held[HELD]?.db.close();
  held[HELD] = undefined;
}

/** The archive as it was when the build began, or as it is now; site.yaml must be valid. */
export function getArchive(): Archive {
  const own = (held[HELD] ??= { db: openDatabase(STORE, { readOnly: true }), isStill: false });
  if (own.pages && own.isStill) return own.pages.archive;
  const { db } = own;
  const reading = findMeta(db, 'reading');
  if (own.pages?.reading !== reading || !own.pages)
    own.pages = { archive: { db, registry: getRegistry(db), digests: readDigests(db) }, reading };
  return own.pages.archive;
}
