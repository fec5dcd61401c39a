import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { pid } from 'node:process';
import { ORIGINALS } from '../../content/location.ts';
import type { Database } from '../database.ts';
import { listOriginals } from '../notices.ts';
import { findStats, toStamp, type Sources } from './sources.ts';

/** The files as received, of which a reading needs the digests. */
export interface Originals {
  /** SHA-256 of a file below `originals/`; undefined when there is none, or only outside of it. */
  digest: (file: string) => string | undefined;
}

/**
 * Look at originals, each opened once at most. While its digest is taken a copy is kept under it, so
 * that what is published is what was compared with the notice.
 *
 * @param kept folder of the copies; undefined to keep none
 */
export function openOriginals(
  contentDir: string,
  sources: Sources,
  kept: string | undefined,
): Originals {
  const digests = new Map<string, string | undefined>();
  const folder = join(contentDir, ORIGINALS);
  return {
    digest(file) {
      if (!digests.has(file)) digests.set(file, readDigest(folder, file, sources, kept));
      return digests.get(file);
    },
  };
}

/**
 * Remove the copies that no notice of the archive needs any more. Only a build does, which is alone
 * in its cache: another reading could need them.
 */
export function dropUnusedOriginals(db: Database, kept: string): void {
  if (!existsSync(kept)) return;
  const used = new Set(listOriginals(db).map(({ sha256 }) => sha256));
  for (const name of readdirSync(kept)) if (!used.has(name)) rmSync(join(kept, name));
}

function readDigest(
  folder: string,
  file: string,
  sources: Sources,
  kept: string | undefined,
): string | undefined {
  const inside = findInside(folder, normalize(file));
  const stats = inside === undefined ? undefined : findStats(inside);
  if (inside === undefined || !stats) return undefined;
  const path = `${ORIGINALS}/${file}`;
  const stamp = toStamp(stats);
  const known = sources.recall(path, stamp);
  const isKept = known !== undefined && (!kept || existsSync(join(kept, known)));
  const digest = isKept ? known : copyAndDigest(inside, kept);
  sources.note(path, { stamp, digest });
  return digest;
}

/** The real path of a file of a folder; a link that leads out of it is as good as absent. */
function findInside(folder: string, file: string): string | undefined {
  if (file.startsWith('..') || file.startsWith('/')) return undefined;
  try {
    const [root, path] = [realpathSync(folder), realpathSync(join(folder, file))];
    return path.startsWith(`${root}${sep}`) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** As many bytes as are read at once: an original may be larger than memory. */
const PIECE = 1024 * 1024;

function copyAndDigest(path: string, kept: string | undefined): string {
  const hash = createHash('sha256');
  const source = openSync(path, 'r');
  const temporary = kept && join(kept, `${pid}.new`);
  if (kept) mkdirSync(kept, { recursive: true });
  const copy = temporary === undefined ? undefined : openSync(temporary, 'w');
  const piece = new Uint8Array(PIECE);
  for (let size = readSync(source, piece); size > 0; size = readSync(source, piece)) {
    hash.update(piece.subarray(0, size));
    if (copy !== undefined) writeSync(copy, piece, 0, size);
  }
  closeSync(source);
  const digest = hash.digest('hex');
  if (copy !== undefined && kept && temporary) {
    closeSync(copy);
    // Nobody is to change a copy in place: its name says what it holds.
    chmodSync(temporary, 0o444);
    renameSync(temporary, join(kept, digest));
  }
  return digest;
}
