import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPublished } from '../../../src/checks/rules/slug-changed.ts';
import { readFolder } from '../archive/make-archive.ts';
import { makeContentFolder, writeContent } from './content-folder.ts';

const NOTICE = '---\nsubject: Thông báo thử\nkind: thong-bao\n---\n\nNội dung của thông báo.\n';

async function makePublished(): Promise<string> {
  const folder = await makeContentFolder();
  await writeContent(folder, 'notices/2020/ten-cu.mdx', NOTICE);
  git(folder, 'init', '-q');
  commit(folder);
  return folder;
}

function git(folder: string, ...args: string[]): void {
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.vn'];
  execFileSync('git', ['-C', folder, ...person, ...args]);
}

function commit(folder: string): void {
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'Đăng');
}

async function move(folder: string, from: string, to: string): Promise<void> {
  await mkdir(dirname(join(folder, to)), { recursive: true });
  await rename(join(folder, from), join(folder, to));
}

const report = async (folder: string) =>
  (await readFolder(folder)).issues.map(({ rule, message }) => `${rule}: ${message}`);

describe('slug-changed', () => {
  test('tells of a notice renamed since the last commit', async () => {
    const folder = await makePublished();
    expect(await report(folder)).toEqual([]);
    await move(folder, 'notices/2020/ten-cu.mdx', 'notices/2020/ten-moi.mdx');
    expect(await report(folder)).toMatchInlineSnapshot(`
      [
        "slug-changed: Địa chỉ \`/thong-bao/2020/ten-cu/\` đã từng được đăng mà nay không còn tệp nào. Nếu tệp được đổi tên, hãy ghi \`aliases: [2020/ten-cu]\` vào \`notices/2020/ten-moi.mdx\`; nếu được gỡ có chủ ý thì bỏ qua.",
      ]
    `);
  });

  test('tells of a renaming that was committed, until the alias is stated', async () => {
    const folder = await makePublished();
    await move(folder, 'notices/2020/ten-cu.mdx', 'notices/2021/ten-moi.mdx');
    commit(folder);
    expect(await report(folder)).toHaveLength(1);
    const text = await readFile(join(folder, 'notices/2021/ten-moi.mdx'), 'utf8');
    const mended = text.replace('kind:', 'aliases: [2020/ten-cu]\nkind:');
    await writeContent(folder, 'notices/2021/ten-moi.mdx', mended);
    expect(await report(folder)).toEqual([]);
  });

  test('asks git again only when there is another commit', async () => {
    const folder = await makePublished();
    const first = await listPublished(folder, undefined);
    expect(first?.ids).toEqual(['2020/ten-cu']);
    expect(await listPublished(folder, first)).toBe(first);
    await move(folder, 'notices/2020/ten-cu.mdx', 'notices/2020/ten-moi.mdx');
    commit(folder);
    expect((await listPublished(folder, first))?.ids).toEqual(['2020/ten-moi', '2020/ten-cu']);
  });
});
