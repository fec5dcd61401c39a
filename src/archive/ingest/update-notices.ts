import type { NoticeFile } from '../../content/notice/list-notices.ts';
import type { Database } from '../database.ts';
import type { Originals } from './originals.ts';
import { readNoticeFile, type Surroundings } from './read-file.ts';
import { listNumberKeys } from './resolve-citations.ts';
import type { Source } from './sources.ts';
import { replaceIssues } from './write-issues.ts';
import { deleteNotice, writeNotice } from './write-notice.ts';

/** A notice's file that is there. */
export interface FoundFile extends NoticeFile {
  source: Source;
}

/** What is needed to bring the notices up to their files. */
export interface Update {
  found: FoundFile[];
  /** Ids of stored notices that are to be read again. */
  stale: ReadonlySet<string>;
  surroundings: Surroundings;
  onProgress: ((done: number, all: number) => void) | undefined;
}

export interface Updated {
  /** Ids of the notices that were read. */
  read: string[];
  /** A notice is gone. */
  hasLost: boolean;
  /** Keys of the numbers that notices got, have again or lost. */
  numbers: Set<string>;
}

/** Read the notices whose files or surroundings are not as they were, and forget those that are gone. */
export function updateNotices(
  db: Database,
  { found, stale, surroundings, onProgress }: Update,
): Updated {
  const stored = new Map(db.all<StoredFile>(STORED).map((row) => [row.id, row]));
  const due = found.filter(({ id, file, source }) => {
    const row = stored.get(id);
    if (row?.file !== file || source.isChanged || stale.has(id)) return true;
    return hasOtherOriginal(row, surroundings.originals);
  });
  const listed = new Set(found.map(({ id }) => id));
  const lost = [...stored.keys()].filter((id) => !listed.has(id));
  const numbers = new Set(lost.flatMap((id) => listNumberKeys(db, id)));
  for (const id of lost) deleteNotice(db, id);
  due.forEach((file, i) => {
    onProgress?.(i, due.length);
    for (const key of listNumberKeys(db, file.id)) numbers.add(key);
    updateNotice(db, file, surroundings);
    for (const key of listNumberKeys(db, file.id)) numbers.add(key);
  });
  if (due.length > 0) onProgress?.(due.length, due.length);
  return { read: due.map(({ id }) => id), hasLost: lost.length > 0, numbers };
}

interface StoredFile {
  id: string;
  file: string;
  original: string | undefined;
  sha256: string | undefined;
}

const STORED = 'SELECT id, file, source_file AS original, source_sha256 AS sha256 FROM notice';

/** Looked at only for what is not read anyway: what a notice named before may concern it no more. */
function hasOtherOriginal({ original, sha256 }: StoredFile, originals: Originals): boolean {
  return original !== undefined && originals.digest(original) !== sha256;
}

function updateNotice(db: Database, file: FoundFile, surroundings: Surroundings): void {
  const { notice, issues, found } = readNoticeFile(file, file.source.read(), surroundings);
  replaceIssues(db, 'notice', issues, file.file);
  if (!notice || !found) return deleteNotice(db, file.id);
  const readingPlace = surroundings.placeOf(notice.issuer);
  writeNotice(db, { notice, file: file.file, readingPlace, found });
}
