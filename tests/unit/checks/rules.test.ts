import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkArchive } from '../../../src/checks/check-archive.ts';
import { ISSUE_TABLE } from '../../../src/domain/issue/issue-table.ts';
import { makeContentFolder, reportOn, writeContent } from './content-folder.ts';

/** Rules whose fixture cannot be kept: it is too large, or a repository; made in tests of their own. */
const MADE_IN_TESTS = ['file-too-large', 'slug-changed'];

describe('rules over content', () => {
  const fixtures = readdirSync('tests/fixtures/rules').filter((name) => name !== 'near-misses');

  test('every rule has a fixture', () => {
    expect([...fixtures, ...MADE_IN_TESTS].toSorted()).toEqual(Object.keys(ISSUE_TABLE).toSorted());
  });

  test.each(fixtures)('%s', async (rule) => {
    const report = await reportOn(rule);
    expect(report).toContain(`  ${rule}\n`);
    expect(report).toMatchSnapshot();
  });

  test('what only looks wrong passes', async () => {
    expect(await reportOn('near-misses')).toBe('');
  });

  test('file-too-large: a notice of 5 MB', async () => {
    const folder = await makeContentFolder();
    const body = 'Phòng Tài chính - Kế hoạch báo cáo.\n\n'.repeat(120_000);
    await writeContent(
      folder,
      'notices/2020/lon.mdx',
      `---\nsubject: Lớn\nkind: khac\n---\n\n${body}`,
    );
    const { issues } = await checkArchive(folder);
    expect(issues.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'file-too-large: Tệp nặng 5,3 MB, giới hạn là 2 MB. Hãy tách phụ lục ra tệp riêng rồi đính kèm bản gốc.',
    ]);
  });

  test('one bad notice does not hide the errors of the others', async () => {
    const folder = await makeContentFolder('yaml-syntax');
    await writeContent(
      folder,
      'notices/2020/khac.mdx',
      '---\nsubject: Khác\nkind: sai\n---\n\n{x}\n',
    );
    const { issues } = await checkArchive(folder);
    expect(new Set(issues.map(({ file }) => file))).toEqual(
      new Set(['notices/2020/mau.mdx', 'notices/2020/khac.mdx']),
    );
    expect(issues.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['yaml-syntax', 'kind-unknown', 'mdx-expression']),
    );
  });

  test('the smallest notice is a subject, a kind and a body', async () => {
    const folder = await makeContentFolder();
    await writeContent(
      folder,
      'notices/2020/nho.mdx',
      '---\nsubject: Nhỏ\nkind: khac\n---\nChữ.\n',
    );
    expect((await checkArchive(folder)).issues).toEqual([]);
  });
});
