import { dirname } from 'node:path';
import type { Share } from '../../domain/site/share.ts';
import type { Edition } from '../../publishing/edition.ts';
import { SHARE_MARK } from '../../publishing/refuse-target.ts';
import { surveyFolder } from '../../machine/stamps.ts';
import { ownsFile } from './owns-file.ts';
import { writeShareNote, type ShareNote } from './share-note.ts';

/** The folder of a share for what is no file of the site: its note, and blocks of the index. */
export const SHARE_PLACE = dirname(SHARE_MARK);

/** An edition that remembers of each file by which key it was made, and whether it is kept. */
export interface WatchedEdition {
  edition: Edition;
  keys: Map<string, string>;
  kept: Set<string>;
}

/** Watch what an edition is asked of its share; it keeps nothing that belongs to others. */
export function watchEdition(edition: Edition, share?: Share): WatchedEdition {
  const [keys, kept] = [new Map<string, string>(), new Set<string>()];
  const keeps: Edition['keeps'] = (file, key) => {
    if (share && !ownsFile(share, file)) return false;
    const isKept = edition.keeps(file, key);
    keys.set(file, key);
    if (isKept) kept.add(file);
    return isKept;
  };
  return { edition: { ...edition, keeps }, keys, kept };
}

/** Note in the folder of a share, once all else is there, what it is and what it holds. */
export function closeShare(
  { edition, keys, kept }: WatchedEdition,
  note: Omit<ShareNote, 'files'>,
): void {
  const made = [...surveyFolder(edition.staging).keys()];
  const files = [...new Set([...made, ...kept])].filter((file) => !file.startsWith(SHARE_PLACE));
  const noted = files.toSorted().map((file): [string, string?] => {
    const key = keys.get(file);
    return key === undefined ? [file] : [file, key];
  });
  writeShareNote(edition.staging, { ...note, files: noted });
}
