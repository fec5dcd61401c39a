import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from './refusal.ts';

/** Who holds a lock, for those who wait; a courtesy, on which nothing rests. */
export interface Holder {
  pid: number;
  host: string;
  /** An instant in ISO form. */
  since: string;
}

const PAUSE_MS = 200;

/**
 * Be the only process at work in a folder, until disposed of.
 *
 * The lock is the system's own, taken through SQLite on an empty file that is never deleted: it ends
 * with its process, however that ends, so that no lock is ever stale and none has to be taken over.
 *
 * @param onWait is told once, when another process holds the folder
 */
export async function lock(
  folder: string,
  onWait: (holder: Holder | undefined) => void,
): Promise<AsyncDisposable> {
  await mkdir(folder, { recursive: true });
  const note = join(folder, 'holder.json');
  let database = tryLock(folder);
  for (let tries = 1; !database; tries += 1) {
    // The holder may be about to say who it is.
    if (tries === 2) onWait(await readHolder(note));
    await wait(PAUSE_MS);
    database = tryLock(folder);
  }
  const held = database;
  const holder: Holder = { pid, host: hostname(), since: new Date().toISOString() };
  await writeFile(note, JSON.stringify(holder)).catch(() => undefined);
  return {
    async [Symbol.asyncDispose]() {
      await rm(note, { force: true });
      held.close();
    },
  };
}

const SQLITE_BUSY = 5;

function tryLock(folder: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
    // In memory: nothing is ever written, so that nothing is left by a kill.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE');
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY)
      return undefined;
    throw new Refusal(
      `Không khoá được ${folder}: thư mục không cho ghi, hoặc ổ đĩa của nó không biết khoá tệp. Hãy đặt OUT_DIR và CACHE_DIR ở chỗ khác.`,
      { cause: error },
    );
  }
}

async function readHolder(note: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(note, 'utf8')) as Holder; // written above
  } catch {
    return undefined;
  }
}
