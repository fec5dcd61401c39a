import { hash } from 'node:crypto';
import { readFileSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database.ts';

/** A file of the content folder. */
export interface Source {
  /** By its stamp it is known to be as in the last reading, without being opened. */
  isKnown: boolean;
  /** Compare it with the last reading; undefined when it is gone. It is opened for this once at most. */
  compare: () => ComparedSource | undefined;
}

/** A file of the content folder, compared with the last reading. */
export interface ComparedSource {
  /** Its bytes are not those of the last reading, or there was none. */
  isChanged: boolean;
  /** Its bytes; they are held by who asks alone, because all files together may fill the memory. */
  read: () => Uint8Array;
}

/** The content folder as a reading sees it. */
export interface Sources {
  /** Look at a file without opening it; undefined when there is none. */
  look: (path: string, notice?: string) => Source | undefined;
  /** The digest of a file that the last reading saw with this stamp, if it did. */
  recall: (path: string, stamp: string) => string | undefined;
  /** Note that a file was looked at. */
  note: (
    path: string,
    seen: { stamp: string; digest: string; notice?: string | undefined },
  ) => void;
  /** Keep what was seen for the next reading; whether any file is not as it was. */
  save: () => void;
  /** Paths that the last reading saw, in order. */
  former: () => string[];
}

/** Begin a reading of a content folder. */
export function openSources(contentDir: string, db: Database): Sources {
  const last = new Map(
    db.all<FileRow>('SELECT path, stamp, digest, notice FROM file').map((row) => [row.path, row]),
  );
  const seen = new Map<string, FileRow>();
  const sources: Sources = {
    look(path, notice) {
      const full = join(contentDir, path);
      const stats = findStats(full);
      if (!stats) return undefined;
      const stamp = toStamp(stats);
      const known = sources.recall(path, stamp);
      if (known !== undefined) sources.note(path, { stamp, digest: known, notice });
      const asItWas = { isChanged: false, read: () => readFileSync(full) };
      const open = () => {
        const bytes = readIfThere(full);
        if (!bytes) return undefined;
        const digest = hash('sha256', bytes);
        sources.note(path, { stamp, digest, notice });
        return { isChanged: last.get(path)?.digest !== digest, read: () => bytes };
      };
      return { isKnown: known !== undefined, compare: known === undefined ? open : () => asItWas };
    },
    recall(path, stamp) {
      const row = last.get(path);
      return row && row.stamp !== UNSURE && row.stamp === stamp ? row.digest : undefined;
    },
    note: (path, file) => void seen.set(path, { path, notice: undefined, ...file }),
    save: () => saveFiles(db, last, seen),
    former: () => [...last.keys()].toSorted(),
  };
  return sources;
}

interface FileRow {
  path: string;
  stamp: string;
  digest: string;
  notice: string | undefined;
}

/** The stamp of a file that was written so lately that it may be written again unnoticed. */
const UNSURE = '';

/** Within so many milliseconds a file system may give two changes one time. */
const COARSEST_CLOCK = 2_000;

/** The state of a plain file; undefined for what is none. */
export function findStats(path: string): BigIntStats | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() ? stats : undefined;
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * What changes when a file does: size, times and inode, as git compares them. It only spares opening
 * the file; what is stale is told by the digest.
 */
export function toStamp({ size, mtimeNs, ctimeNs, mtimeMs, ctimeMs, ino }: BigIntStats): string {
  const latest = Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs);
  if (latest > Date.now() - COARSEST_CLOCK) return UNSURE;
  return [size, mtimeNs, ctimeNs, ino].join(':');
}

function saveFiles(
  db: Database,
  last: ReadonlyMap<string, FileRow>,
  seen: ReadonlyMap<string, FileRow>,
): void {
  for (const path of last.keys())
    if (!seen.has(path)) db.run('DELETE FROM file WHERE path = ?', path);
  for (const [path, row] of seen) {
    const before = last.get(path);
    if (before?.stamp === row.stamp && before.digest === row.digest) continue;
    db.run(
      'INSERT OR REPLACE INTO file (path, stamp, digest, notice) VALUES (?, ?, ?, ?)',
      path,
      row.stamp,
      row.digest,
      row.notice,
    );
  }
}
