import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestSiteCode } from '../../../../src/archive/ingest/version.ts';
import { makeFolder } from '../../publishing/make-folder.ts';

const PROJECT = {
  'astro.config.mjs': '',
  'tsconfig.json': '',
  'package-lock.json': '',
  'content/README.md': '',
  'src/pages/index.astro': '<p>Trang chủ</p>',
};

describe('digestSiteCode', () => {
  test.each([
    ['astro.config.mjs', 'export default {}'],
    ['tsconfig.json', '{}'],
    ['package-lock.json', '{}'],
    ['content/README.md', '# Sổ tay'],
    ['src/pages/index.astro', '<p>Trang đầu</p>'],
    ['src/pages/nam/index.astro', ''],
    ['src/styles/site.css', ''],
    ['public/robots.txt', ''],
  ])('changes with %s', async (file, text) => {
    const folder = await makeProject(PROJECT);
    const before = digestSiteCode(folder);
    await writeProject(folder, { [file]: text });
    expect(digestSiteCode(folder)).not.toBe(before);
  });

  test('stays when notices, tests or the README change', async () => {
    const folder = await makeProject(PROJECT);
    const before = digestSiteCode(folder);
    const others = { 'content/notices/2020/a.mdx': '', 'tests/a.test.ts': '', 'README.md': '' };
    await writeProject(folder, others);
    expect(digestSiteCode(folder)).toBe(before);
  });
});

async function makeProject(files: Record<string, string>): Promise<string> {
  const folder = await makeFolder();
  await writeProject(folder, files);
  return folder;
}

async function writeProject(folder: string, files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
