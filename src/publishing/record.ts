import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What a site was made from, kept in the cache of its archive. Each line stands by itself: whatever
 * happened to the site since, a file that still bears its stamp is the file that was written.
 */
export interface SiteRecord {
  /** Changes with anything that the site was made from. */
  origin: string;
  /** Every file of the site. */
  files: ReadonlyMap<string, FileRecord>;
}

export interface FileRecord {
  /** Size and time of the file, see `findStamp`. */
  stamp: string;
  /** Changes with anything that this file was made from; absent when nothing vouches for it. */
  key?: string | undefined;
}

/** Where the record of a published site lies: an archive may be published in several places. */
export function toRecordPath(cache: string, site: string): string {
  const name = createHash('sha256').update(site).digest('hex').slice(0, 12);
  return join(cache, 'published', `${name}.json`);
}

/** The record of a site; one that is missing, or cannot be read, vouches for nothing. */
export function readRecord(path: string): SiteRecord {
  try {
    const { origin, files } = JSON.parse(readFileSync(path, 'utf8')) as StoredRecord;
    const entries = files.map(([file, stamp, key]) => [file, { stamp, key }] as const);
    return { origin, files: new Map(entries) };
  } catch {
    return { origin: '', files: new Map() };
  }
}

/** Keep the record of a site in the place of its last one, at once. */
export function writeRecord(path: string, { origin, files }: SiteRecord): void {
  const stored: StoredRecord = {
    origin,
    files: [...files].map(([file, { stamp, key }]) => (key ? [file, stamp, key] : [file, stamp])),
  };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(stored));
  renameSync(`${path}.new`, path);
}

interface StoredRecord {
  origin: string;
  files: [file: string, stamp: string, key?: string][];
}
