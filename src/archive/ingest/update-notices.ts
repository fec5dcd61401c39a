import type { NoticeFile } from '../../content/notice/list-notices.ts';
import type { Database } from '../database.ts';
import { readNoticeFile, type Surroundings } from './read-file.ts';
import { listNumberKeys } from './resolve-citations.ts';
import type { Sources } from './sources.ts';
import { replaceIssues } from './write-issues.ts';
import { deleteNotice, writeNotice } from './write-notice.ts';

/** What is needed to bring the notices up to their files. */
export interface Update {
  files: NoticeFile[];
  sources: Sources;
  /** Ids of stored notices that are to be read again. */
  stale: ReadonlySet<string>;
  surroundings: Surroundings;
  /** Told before each notice that is read, and at the end. */
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

/** Read the notices whose files changed and those that are stale; remove those that are gone. */
export function updateNotices(
  db: Database,
  { files, sources, stale, surroundings, onProgress }: Update,
): Updated {
  const stored = new Map(
    db.all<{ id: string; file: string }>('SELECT id, file FROM notice').map((it) => [it.id, it]),
  );
  const found = files.map((file) => ({ file, source: sources.look(file.file, file.id)! }));
  const due = found.filter(
    ({ file: { id, file }, source }) =>
      source.isChanged || stored.get(id)?.file !== file || stale.has(id),
  );
  const listed = new Set(files.map(({ id }) => id));
  const lost = [...stored.keys()].filter((id) => !listed.has(id));
  const numbers = new Set(lost.flatMap((id) => listNumberKeys(db, id)));
  for (const id of lost) deleteNotice(db, id);
  due.forEach(({ file, source }, i) => {
    onProgress?.(i, due.length);
    for (const key of listNumberKeys(db, file.id)) numbers.add(key);
    updateNotice(db, file, source.read(), surroundings);
    for (const key of listNumberKeys(db, file.id)) numbers.add(key);
  });
  if (due.length > 0) onProgress?.(due.length, due.length);
  return { read: due.map(({ file }) => file.id), hasLost: lost.length > 0, numbers };
}

function updateNotice(
  db: Database,
  file: NoticeFile,
  bytes: Uint8Array,
  surroundings: Surroundings,
): void {
  const { notice, issues, found } = readNoticeFile(file, bytes, surroundings);
  replaceIssues(db, 'notice', issues, file.file);
  if (!notice || !found) return deleteNotice(db, file.id);
  const readingPlace = surroundings.placeOf(notice.issuer);
  writeNotice(db, { notice, file: file.file, readingPlace, found });
}
