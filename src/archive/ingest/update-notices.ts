import type { Database } from '../database.ts';
import type { Originals } from './originals.ts';
import { openReaders } from './readers.ts';
import { readInOrder, type FoundFile } from './read-in-order.ts';
import type { ComparedSource } from './sources.ts';
import { storeFile } from './store-file.ts';
import type { Known } from './surroundings.ts';
import { NOTICE_TABLES } from './notice-rows.ts';
import { withoutIndices } from './without-indices.ts';
import { deleteNotice } from './write-notice.ts';

/** What is needed to bring the notices up to their files. */
export interface Update {
  found: FoundFile[];
  /** Ids of stored notices that are to be read again. */
  stale: ReadonlySet<string>;
  known: Known;
  originals: Originals;
  /** How many threads read, 0 for this one; by default as the files and the machine suggest. */
  readers: number | undefined;
  onProgress: ((done: number, all: number) => void) | undefined;
}

export interface Updated {
  /** The files that are there. */
  files: FoundFile[];
  /** Ids of the notices that were read. */
  read: string[];
  /** A notice is gone. */
  hasLost: boolean;
  /** Keys of the numbers that notices got, have again or lost. */
  numbers: Set<string>;
}

/** Read the notices whose files or surroundings are not as they were, and forget those that are gone. */
export async function updateNotices(db: Database, update: Update): Promise<Updated> {
  const stored = new Map(db.all<StoredFile>(STORED).map((row) => [row.id, row]));
  const fill = () => readDue(db, update, stored);
  const isEmpty = stored.size === 0;
  const { read, gone, numbers } = await (isEmpty ? withoutIndices(db, TABLES, fill) : fill());
  const files = update.found.filter(({ id }) => !gone.has(id));
  const listed = new Set(files.map(({ id }) => id));
  const lost = [...stored.values()].filter(({ id }) => !listed.has(id));
  for (const row of lost) {
    addNumbers(numbers, row);
    deleteNotice(db, row.id);
  }
  return { files, read, hasLost: lost.length > 0, numbers };
}

/** Those that hold notices. */
const TABLES = new Set(['notice', ...Object.keys(NOTICE_TABLES)]);

/** The keys of a notice's number; absent when it has none. */
interface Numbers {
  number_key: string | undefined;
  number_alone: string | undefined;
}

/** What of a stored notice tells whether it is to be read again. */
interface StoredFile extends Numbers {
  id: string;
  file: string;
  original: string | undefined;
  sha256: string | undefined;
}

const STORED = `SELECT id, file, source_file AS original, source_sha256 AS sha256,
  number_key, number_alone FROM notice`;

async function readDue(
  db: Database,
  { found, stale, known, originals, readers: count, onProgress }: Update,
  stored: ReadonlyMap<string, StoredFile>,
) {
  const isDue = ({ id, file }: FoundFile, { isChanged }: Pick<ComparedSource, 'isChanged'>) => {
    const row = stored.get(id);
    if (row?.file !== file || isChanged || stale.has(id)) return true;
    return hasOtherOriginal(row, originals);
  };
  const due = found.filter((file) => isDue(file, { isChanged: !file.source.isKnown }));
  const [read, gone, numbers] = [[] as string[], new Set<string>(), new Set<string>()];
  await using readers = openReaders(known, due.length, count);
  let done = 0;
  for await (const outcome of readInOrder(due, isDue, readers)) {
    onProgress?.(done, due.length);
    const { id } = outcome.file;
    if (outcome.status === 'gone') gone.add(id);
    if (outcome.status === 'read') {
      const rows = storeFile(db, outcome.file, outcome.rows, originals);
      for (const row of [stored.get(id), rows?.header]) addNumbers(numbers, row);
      read.push(id);
    }
    done += 1;
  }
  if (due.length > 0) onProgress?.(due.length, due.length);
  return { read, gone, numbers };
}

/** Looked at only for what is not read anyway: what a notice named before may concern it no more. */
function hasOtherOriginal({ original, sha256 }: StoredFile, originals: Originals): boolean {
  return original !== undefined && originals.digest(original) !== sha256;
}

function addNumbers(numbers: Set<string>, row: Numbers | undefined): void {
  if (row?.number_key !== undefined) numbers.add(row.number_key);
  if (row?.number_alone !== undefined) numbers.add(row.number_alone);
}
