import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../archive/make-archive.ts';
import { makeContentFolder, writeContent } from './content-folder.ts';

const NOTICE = '---\nsubject: Thử\nkind: khac\n---\n\n';
const SHA256 = '0'.repeat(64);

const rules = async (folder: string) => (await readFolder(folder)).issues.map(({ rule }) => rule);

describe('nothing outside the content folder is read', () => {
  test.each([
    '../site.yaml',
    '/etc/passwd',
    '2020/../../site.yaml',
    '2020/link',
    '2020/pipe',
    '2020',
  ])('the original %j', async (file) => {
    const folder = await makeContentFolder();
    await mkdir(join(folder, 'originals/2020'), { recursive: true });
    await symlink('/etc/passwd', join(folder, 'originals/2020/link'));
    execFileSync('mkfifo', [join(folder, 'originals/2020/pipe')]);
    const source = `source: { file: "${file}", sha256: "${SHA256}" }`;
    const text = NOTICE.replace('kind:', `${source}\nkind:`);
    await writeContent(folder, 'notices/2020/mau.mdx', `${text}Chữ.\n`);
    expect(await rules(folder)).toEqual(['original-missing']);
  });

  test('a notice that is a link is none', async () => {
    const folder = await makeContentFolder();
    await mkdir(join(folder, 'notices/2020'), { recursive: true });
    await symlink('/etc/passwd', join(folder, 'notices/2020/mau.mdx'));
    expect(await readFolder(folder)).toMatchObject({ issues: [], files: 0, read: [] });
  });
});

describe('no words are lost without a word', () => {
  test('a row with more cells than its table has columns is reported', async () => {
    const folder = await makeContentFolder();
    const table = '| A | B |\n|---|---|\n| 1 | 2 | mất |\n| 1 \\| 2 | 3 |\n';
    await writeContent(folder, 'notices/2020/mau.mdx', NOTICE + table);
    expect(await rules(folder)).toEqual(['mdx-syntax']);
  });

  test('thousands of open tags are refused at once', async () => {
    const folder = await makeContentFolder();
    const text = '<Agency id="cong-an-huyen">'.repeat(20_000);
    await writeContent(folder, 'notices/2020/mau.mdx', NOTICE + text);
    const began = performance.now();
    expect(await rules(folder)).toEqual(['mdx-syntax']);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
