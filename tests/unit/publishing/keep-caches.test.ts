import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { keepCaches } from '../../../src/publishing/keep-caches.ts';
import { makeFolder } from './make-folder.ts';

describe('keepCaches', () => {
  test('gives each command a Vite cache of its own', async () => {
    const { cache, hooks } = await makeCache();
    const given: string[] = [];
    for (const command of ['build', 'dev'])
      await hooks['astro:config:setup']({
        command,
        config: { root: pathToFileURL(`${cache}/`) },
        updateConfig: ({ vite }) => given.push(vite.cacheDir),
      });
    expect(given).toEqual([join(cache, 'vite/build'), join(cache, 'vite/dev')]);
  });

  test("writes Astro's import lists only where they are missing", async () => {
    const { cache, hooks } = await makeCache();
    const folder = join(cache, '.astro');
    await mkdir(folder);
    await writeFile(join(folder, 'content-assets.mjs'), 'của Astro');
    const root = pathToFileURL(`${cache}/`);
    const options = { command: 'build', config: { root }, updateConfig: () => undefined };
    await Promise.all([1, 2].map(() => hooks['astro:config:setup'](options)));
    expect(await readFile(join(folder, 'content-assets.mjs'), 'utf8')).toBe('của Astro');
    const names = ['content-assets.mjs', 'content-modules.mjs'];
    expect((await readdir(folder)).toSorted()).toEqual(names);
  });
});

async function makeCache() {
  const cache = await makeFolder();
  return { cache, hooks: keepCaches(cache).hooks };
}
