import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../src/commands/format-report.ts';
import { ISSUE_TABLE } from '../../../src/domain/issue/issue-table.ts';
import { readFolder } from '../archive/make-archive.ts';
import { makeContentFolder, reportOn, writeContent } from './content-folder.ts';

/** Rules whose fixture cannot be kept: too large, a file less, a repository; made in tests of their own. */
const MADE_IN_TESTS = ['file-missing', 'file-too-large', 'slug-changed'];

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
    const { issues } = await readFolder(folder);
    expect(issues.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'file-too-large: Tệp nặng 5,3 MB, giới hạn là 2 MB. Hãy tách phụ lục ra tệp riêng rồi đính kèm bản gốc.',
    ]);
  });

  test.each(['missing', 'empty'])('file-missing: site.yaml is %s', async (state) => {
    const folder = await makeContentFolder();
    if (state === 'empty') await writeContent(folder, 'site.yaml', ' \n');
    else await rm(join(folder, 'site.yaml'));
    const { issues } = await readFolder(folder);
    expect(formatReport(issues)).toMatchInlineSnapshot(`
      "content/site.yaml
        content/site.yaml:1:1  lỗi  file-missing
          Thiếu tệp \`site.yaml\`, hoặc tệp trống. Kho nào cũng cần tệp này: tên trang, giới thiệu, cơ quan, địa chỉ.

      1 lỗi, 0 lưu ý trong 1 tệp. Cách sửa từng lỗi: content/README.md."
    `);
  });

  test('one bad notice does not hide the errors of the others', async () => {
    const folder = await makeContentFolder('yaml-syntax');
    await writeContent(
      folder,
      'notices/2020/khac.mdx',
      '---\nsubject: Khác\nkind: sai\n---\n\n{x}\n',
    );
    const { issues } = await readFolder(folder);
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
    expect((await readFolder(folder)).issues).toEqual([]);
  });
});
