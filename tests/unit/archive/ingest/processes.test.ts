import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { makeRandom } from '../../../bench/synthetic-archive.ts';
import { openDatabase } from '../../../../src/archive/database.ts';
import { ingest } from '../../../../src/archive/ingest/ingest.ts';
import { listNotices } from '../../../../src/archive/notice-summaries.ts';
import { dumpArchive, type Dump } from '../dump-archive.ts';
import type { Draft } from './edits/draft.ts';
import { makeEditedArchive } from './edits/edit-archive.ts';

const SCRIPT = join(import.meta.dirname, 'ingest-folder.ts');

/** Start a process that reads a folder into a store; it is killed once it has told so many lines. */
async function ingestApart(
  store: string,
  content: string,
  lines = Infinity,
): Promise<number | null> {
  const child = spawn(execPath, [SCRIPT, store, content], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = 0;
  createInterface({ input: child.stdout }).on('line', () => {
    told += 1;
    if (told === lines) child.kill('SIGKILL');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

async function dumpCold(content: string): Promise<Dump> {
  const db = openDatabase(':memory:');
  await ingest(db, content);
  return dumpArchive(db);
}

function dumpStore(store: string): Dump {
  const db = openDatabase(store, { readOnly: true });
  try {
    return dumpArchive(db);
  } finally {
    db.close();
  }
}

/** Change every notice, so that a reading takes its time. */
function changeAll({ notices }: Draft): void {
  for (const { body } of notices.values()) body.push(`Câu thứ ${body.length}.`);
}

describe('a reading', () => {
  test('is not seen by who began to read before it', async () => {
    using archive = makeEditedArchive();
    await archive.compare();
    const reader = openDatabase(archive.store, { readOnly: true });
    reader.execute('BEGIN');
    const before = listNotices(reader).length;
    archive.draft.notices.delete('2022/hd-01.mdx');
    archive.folder.save(archive.draft);
    await archive.compare();
    expect(listNotices(reader).length).toBe(before);
    reader.execute('COMMIT');
    expect(listNotices(reader).length).toBe(before - 1);
    reader.close();
  });

  test('waits for another one of the same store', async () => {
    using archive = makeEditedArchive();
    const { store, folder } = archive;
    const codes = await Promise.all([1, 2, 3].map(() => ingestApart(store, folder.path)));
    expect(codes).toEqual([0, 0, 0]);
    expect(dumpStore(store)).toEqual(await dumpCold(folder.path));
  });

  test('that is killed leaves the last one', async () => {
    using archive = makeEditedArchive();
    const { store, folder, draft } = archive;
    await archive.compare();
    const random = makeRandom(7);
    for (let round = 0; round < 5; round += 1) {
      const before = dumpStore(store);
      changeAll(draft);
      folder.save(draft);
      const line = 1 + Math.floor(random() * (draft.notices.size + 1));
      await ingestApart(store, folder.path, line);
      expect([before, await dumpCold(folder.path)]).toContainEqual(dumpStore(store));
    }
    expect(await archive.compare()).toMatchObject({ differences: [] });
  });
});
