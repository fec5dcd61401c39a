import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { dumpArchive } from '../dump-archive.ts';
import { openFolder } from './edits/draft.ts';
import { makeDraft } from './edits/seed-draft.ts';

const work = mkdtempSync(join(tmpdir(), 'niem-yet-store-'));
vi.stubEnv('CONTENT_DIR', join(work, 'content'));
vi.stubEnv('CACHE_DIR', join(work, 'cache'));
// The folders are read from the environment when the modules are loaded.
const { openDatabase } = await import('../../../../src/archive/database.ts');
const { readContent } = await import('../../../../src/archive/ingest/read-content.ts');
const { getArchive, releaseArchive, STORE } =
  await import('../../../../src/archive/open-archive.ts');

const [folder, draft] = [openFolder(join(work, 'content')), makeDraft()];
folder.save(draft);
const whole = await readContent();
const good = dumpStore();
const size = statSync(STORE).size;

afterAll(() => rmSync(work, { recursive: true }));

function dumpStore() {
  const db = openDatabase(STORE);
  try {
    return dumpArchive(db);
  } finally {
    db.close();
  }
}

function overwrite(start: number, end: number): void {
  const bytes = readFileSync(STORE);
  writeFileSync(STORE, bytes.fill(0xa5, start, end));
}

function change(sql: string): void {
  const db = openDatabase(STORE);
  db.execute(sql);
  db.close();
}

describe('a store is made anew', () => {
  test.each<[string, () => void]>([
    ['that is empty', () => truncateSync(STORE, 0)],
    ['that is gone', () => rmSync(STORE)],
    ['that holds something else', () => writeFileSync(STORE, 'không phải kho\n'.repeat(5_000))],
    ['that holds a few letters', () => writeFileSync(STORE, 'chữ')],
    ['of which only the first page is left', () => truncateSync(STORE, 4_096)],
    ['of which half a page is left', () => truncateSync(STORE, 2_000)],
    ['of which a third is left', () => truncateSync(STORE, Math.floor(size / 3))],
    ['of which the last page is gone', () => truncateSync(STORE, size - 4_096)],
    ['whose list of tables is overwritten', () => overwrite(100, 4_096)],
    ['whose pages are overwritten', () => overwrite(4_096, size)],
    ['whose later half is overwritten', () => overwrite(Math.floor(size / 8_192) * 4_096, size)],
    ['of another version', () => change("UPDATE meta SET value = 'khác' WHERE name = 'version'")],
    [
      'that has other tables',
      () => change('DROP TABLE meta; CREATE TABLE meta (a); DROP TABLE task'),
    ],
    ['that knows no version', () => change('DELETE FROM meta')],
  ])('%s', async (_, damage) => {
    damage();
    expect((await readContent()).issues).toEqual(whole.issues);
    expect(dumpStore()).toEqual(good);
  });
});

test('who had the store open sees the one that was made anew', async () => {
  expect(getArchive().registry.site.name).toBe('Kho mẫu');
  for (const damage of [
    () => change("UPDATE meta SET value = 'khác' WHERE name = 'version'; DELETE FROM notice"),
    () => writeFileSync(STORE, 'không phải kho\n'.repeat(5_000)),
  ]) {
    damage();
    draft.site['name'] = `${String(draft.site['name'])} khác`;
    folder.save(draft);
    await readContent();
    expect(getArchive().registry.site.name).toBe(draft.site['name']);
  }
  releaseArchive();
});
