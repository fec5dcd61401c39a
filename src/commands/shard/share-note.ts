import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Share } from '../../domain/site/share.ts';
import { SHARE_MARK } from '../../publishing/refuse-target.ts';

/** What a share says of itself, so that only shares of one site are joined. */
export interface ShareNote {
  share: Share;
  /** Digest of all that makes a page, apart from the archive. */
  code: string;
  /** Digest of what the archive says. */
  archive: string;
  /** The files of the site that it holds, with the keys by which a later build may keep them. */
  files: [file: string, key?: string][];
}

/** Write what a share says of itself into its folder. */
export function writeShareNote(folder: string, note: ShareNote): void {
  writeFileSync(join(folder, SHARE_MARK), JSON.stringify(note));
}

/** What a share says of itself; undefined for a folder that is no share. */
export function findShareNote(folder: string): ShareNote | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, SHARE_MARK), 'utf8')) as ShareNote; // written above
  } catch {
    return undefined;
  }
}
