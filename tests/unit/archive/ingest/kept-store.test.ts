import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../../../src/archive/database.ts';
import { ingest } from '../../../../src/archive/ingest/ingest.ts';
import { setMeta } from '../../../../src/archive/meta.ts';
import { makeContentFolder, writeContent } from '../../checks/content-folder.ts';

const toNotice = (body: string) => `---\nsubject: Thử\nkind: thong-bao\n---\n\n${body}\n`;

/** Read a folder into the store that is kept beside it, as each `npm run check` does. */
async function read(folder: string) {
  return withStore(folder, async (db) => {
    const { issues, read: ids } = await ingest(db, folder);
    return { rules: issues.map(({ file, rule }) => `${file} ${rule}`), ids };
  });
}

async function withStore<T>(folder: string, use: (db: Database) => T): Promise<Awaited<T>> {
  const db = openDatabase(join(folder, 'archive.sqlite'));
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

describe('ingest into a kept store', () => {
  test('finds the same again, and what has changed', async () => {
    const folder = await makeContentFolder('numbering-jump');
    const { rules: first } = await read(folder);
    expect((await read(folder)).rules).toEqual(first);

    await writeContent(folder, 'notices/2020/hai.mdx', '---\nsubject: Hai\n---\n\nChữ.\n');
    expect((await read(folder)).rules).toContain('notices/2020/hai.mdx field-missing');

    await rm(join(folder, 'notices/2020/hai.mdx'));
    expect((await read(folder)).rules).toEqual(first);
  });

  test('takes what it kept for unchanged notices', async () => {
    const folder = await makeContentFolder('numbering-jump');
    await read(folder);
    await withStore(folder, (db) => db.run("UPDATE issue SET rule = 'sentence-cut'"));
    const { rules, ids } = await read(folder);
    expect(ids).toEqual([]);
    expect(new Set(rules)).toEqual(new Set(['notices/2020/mau.mdx sentence-cut']));
  });

  test('reads a wrong notice again when the registry changes', async () => {
    const folder = await makeContentFolder('agency-unknown');
    expect((await read(folder)).rules).toContain('notices/2020/mau.mdx agency-unknown');
    const record = 'phong-tai-chinh:\n  name: Phòng Tài chính\n  kind: co-quan-chuyen-mon\n';
    await writeContent(folder, 'agencies/them.yaml', record);
    expect((await read(folder)).rules).not.toContain('notices/2020/mau.mdx agency-unknown');
  });

  test('reads again every notice that holds a name of a new agency', async () => {
    const folder = await makeContentFolder();
    await writeContent(folder, 'notices/2020/a.mdx', toNotice('Giao Trạm Y tế xã báo cáo.'));
    await writeContent(folder, 'notices/2020/b.mdx', toNotice('Giao Công an huyện báo cáo.'));
    expect((await read(folder)).rules).toEqual(['notices/2020/a.mdx unknown-body']);
    const record = 'tram-y-te-xa: { name: Trạm Y tế xã, kind: don-vi-su-nghiep }\n';
    await writeContent(folder, 'agencies/them.yaml', record);
    expect(await read(folder)).toEqual({ rules: [], ids: ['2020/a'] });
  });

  test('sees that an original is gone', async () => {
    const folder = await makeContentFolder('original-changed');
    await read(folder);
    await rm(join(folder, 'originals'), { recursive: true });
    expect((await read(folder)).rules).toContain('notices/2020/mau.mdx original-missing');
  });

  test('sees that the original of a right notice changes and is gone', async () => {
    const folder = await makeContentFolder();
    await writeContent(folder, 'originals/2020/a.txt', 'Thông báo');
    const sha256 = createHash('sha256').update('Thông báo').digest('hex');
    const source = `source: { file: 2020/a.txt, sha256: ${sha256} }\nkind:`;
    await writeContent(folder, 'notices/2020/a.mdx', toNotice('Chữ.').replace('kind:', source));
    expect((await read(folder)).rules).toEqual([]);
    await writeContent(folder, 'originals/2020/a.txt', 'Thông báo khác');
    expect((await read(folder)).rules).toEqual(['notices/2020/a.mdx original-changed']);
    await rm(join(folder, 'originals'), { recursive: true });
    expect((await read(folder)).rules).toEqual(['notices/2020/a.mdx original-missing']);
  });

  test('begins anew from a store that other code has filled', async () => {
    const folder = await makeContentFolder('numbering-jump');
    const first = await read(folder);
    await withStore(folder, (db) => {
      db.run("UPDATE issue SET rule = 'sentence-cut'");
      setMeta(db, 'version', 'khác');
    });
    expect(await read(folder)).toEqual(first);
  });
});

describe('npm run check', () => {
  test('begins anew from a file that is no store', async () => {
    const folder = await makeContentFolder('numbering-jump');
    const check = () =>
      spawnSync('node', ['src/commands/check.ts', '--json'], {
        env: { ...env, CONTENT_DIR: folder, CACHE_DIR: join(folder, 'cache') },
        encoding: 'utf8',
      }).stdout;
    const first = check();
    expect(first).toContain('numbering-jump');
    const store = join(folder, 'cache/archive.sqlite');
    await writeFile(store, '{"notices":');
    expect(check()).toBe(first);
    expect((await readFile(store)).subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});
