import { existsSync } from 'node:fs';
import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, inject, test } from 'vitest';
import { digestFolder } from './digest-folder.ts';
import { startBuild, type Archive } from './start-build.ts';

const FOLDER = resolve('.cache/tests/publishing');
const NOTICE = '2020/ket-luan-phien-hop-ubnd-huyen-thang-6-nam-2020';
// The cache stands in the project, so that the test sees where the site is made.
const archive: Archive = {
  content: join(FOLDER, 'content'),
  out: join(FOLDER, 'dist'),
  cache: join(FOLDER, 'cache'),
};

beforeEach(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await cp('content', archive.content, { recursive: true });
});

test('two builds of one output at once both end well, in the bytes of one', async () => {
  const builds = await Promise.all([startBuild(archive).done, startBuild(archive).done]);
  expect(builds.map(({ code }) => code)).toEqual([0, 0]);
  const told = builds.map(({ stderr }) => stderr).join('');
  expect(told.match(/Một bản dựng khác đang dùng .*dist \(tiến trình \d+ trên máy/gu)).toHaveLength(
    1,
  );
  expect(digestFolder(archive.out)).toEqual(digestFolder(inject('seedSite')));
});

test('a build of what is published already writes nothing', async () => {
  expect((await startBuild(archive).done).code).toBe(0);
  const states = async () =>
    Promise.all(
      ['', 'index.html', `thong-bao/${NOTICE}/index.html`].map(async (file) => {
        const { ino, ctimeMs } = await stat(join(archive.out, file));
        return { ino, ctimeMs };
      }),
    );
  const before = await states();
  expect((await startBuild(archive).done).code).toBe(0);
  expect(await states()).toEqual(before);
});

test('a build makes anew what was edited by hand, and drops what was put there', async () => {
  expect((await startBuild(archive).done).code).toBe(0);
  await writeFile(join(archive.out, 'thong-bao', NOTICE, 'index.html'), 'sửa tay');
  await writeFile(join(archive.out, 'thong-bao', NOTICE, 'ghi-chu.txt'), 'để quên');
  await rm(join(archive.out, 'nam'), { recursive: true });
  expect((await startBuild(archive).done).code).toBe(0);
  expect(digestFolder(archive.out)).toEqual(digestFolder(inject('seedSite')));
});

test('a build killed among its pages leaves the last site, and no trace in the next', async () => {
  const reference = digestFolder(inject('seedSite'));
  expect((await startBuild(archive).done).code).toBe(0);
  const file = join(archive.content, `notices/${NOTICE}.mdx`);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('subject:', 'subject: Bản nháp của'));

  const killed = startBuild(archive);
  const page = join(archive.cache, 'building/thong-bao', NOTICE, 'index.html');
  while (!existsSync(page) && killed.child.exitCode === null) await wait(1);
  killed.child.kill('SIGKILL');
  expect((await killed.done).code).toBeNull();
  expect(digestFolder(archive.out)).toEqual(reference);

  await writeFile(file, text);
  expect((await startBuild(archive).done).code).toBe(0);
  expect(digestFolder(archive.out)).toEqual(reference);
});
