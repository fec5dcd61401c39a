import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { makeEditedArchive } from './edits/edit-archive.ts';
import { openDatabase } from '../../../../src/archive/database.ts';
import { ingest } from '../../../../src/archive/ingest/ingest.ts';

/** Do something and tell which files of a folder it opened, as often as it did. */
async function listOpened(folder: string, work: () => Promise<unknown>): Promise<string[]> {
  const [opened, read] = [vi.spyOn(fs, 'openSync'), vi.spyOn(fs, 'readFileSync')];
  syncBuiltinESMExports();
  await work();
  // Node reads bytes by way of `openSync`, and text by a way of its own.
  const texts = read.mock.calls.filter(([, options]) => options);
  const paths = [...opened.mock.calls, ...texts].map(([path]) => String(path));
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  return paths.filter((path) => path.startsWith(folder)).map((path) => relative(folder, path));
}

test('opens each file once, and none that is known by its stamp', async () => {
  using archive = makeEditedArchive();
  const { folder, draft, store } = archive;
  const db = openDatabase(store);
  const read = () => listOpened(folder.path, () => ingest(db, folder.path));
  const files = fs
    .readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder.path, `${entry.parentPath}/${entry.name}`));
  expect((await read()).toSorted()).toEqual(files.toSorted());
  await setTimeout(2_100);
  await read();
  expect(await read()).toEqual([]);
  draft.notices.get('2020/tb-05.mdx')!.body.push('Thêm một câu.');
  folder.save(draft);
  expect(await read()).toEqual(['notices/2020/tb-05.mdx']);
  db.close();
});
