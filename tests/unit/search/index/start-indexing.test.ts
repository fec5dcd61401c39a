import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../../src/archive/database.ts';
import { ingest } from '../../../../src/archive/ingest/ingest.ts';
import { findMeta } from '../../../../src/archive/meta.ts';
import type { IndexTask } from '../../../../src/search/index/index-thread.ts';
import { startIndexing } from '../../../../src/search/index/start-indexing.ts';
import { openSearch } from '../../../../src/search/search.ts';
import { openFolder } from '../../../../src/search/terminal/open-folder.ts';

let root: string;
let task: IndexTask;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'niem-yet-indexing-'));
  const store = join(root, 'store.sqlite');
  const db = openDatabase(store);
  await ingest(db, 'content');
  task = { store, reading: findMeta(db, 'reading'), code: '1', cache: join(root, 'cache') };
  db.close();
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

describe('startIndexing', () => {
  test('gives a site the index of the archive, and tells how far it has come', async () => {
    const told: [number, number][] = [];
    await using indexing = startIndexing(task, (done, all) => told.push([done, all]));
    const site = join(root, 'site');
    expect(await indexing.finish(site)).toEqual({ notices: 1, records: 5 });
    expect(told).toEqual([[1, 1]]);
    const search = openSearch(await openFolder(site));
    const request = { filters: {}, sort: 'relevance', offset: 0, limit: 10 } as const;
    expect((await search.answer({ ...request, text: 'Lở Thàng' })).total).toBe(1);
  });

  test('refuses an archive that was read again since', async () => {
    await using indexing = startIndexing({ ...task, reading: 'before' }, () => undefined);
    const finished = indexing.finish(join(root, 'refused'));
    await expect(finished).rejects.toMatchObject({ name: 'Refusal', message: /Hãy chạy lại/u });
  });

  test('throws what went wrong, with the system’s name for it', async () => {
    const cache = join(root, 'a-file');
    await writeFile(cache, '');
    await using indexing = startIndexing({ ...task, cache }, () => undefined);
    await expect(indexing.finish(join(root, 'failed'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  test('stops at once when the build fails', async () => {
    const cache = join(root, 'stopped');
    {
      await using _ = startIndexing({ ...task, cache }, () => undefined);
    }
    expect(existsSync(join(cache, 'index.json'))).toBe(false);
  });
});
