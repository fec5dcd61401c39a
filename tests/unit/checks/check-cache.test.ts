import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArchive } from '../../../src/checks/check-archive.ts';
import { makeContentFolder, writeContent } from './content-folder.ts';

const rules = async (folder: string, cache: string) =>
  (await checkArchive(folder, cache)).issues.map(({ file, rule }) => `${file} ${rule}`);

describe('checkArchive with a cache', () => {
  test('finds the same again, and what has changed', async () => {
    const folder = await makeContentFolder('numbering-jump');
    const cache = join(folder, 'cache.json');
    const first = await rules(folder, cache);
    expect(await rules(folder, cache)).toEqual(first);

    await writeContent(folder, 'notices/2020/hai.mdx', '---\nsubject: Hai\n---\n\nChữ.\n');
    expect(await rules(folder, cache)).toContain('notices/2020/hai.mdx field-missing');

    await rm(join(folder, 'notices/2020/hai.mdx'));
    expect(await rules(folder, cache)).toEqual(first);
  });

  test('takes what it kept for unchanged notices', async () => {
    const folder = await makeContentFolder('numbering-jump');
    const cache = join(folder, 'cache.json');
    await rules(folder, cache);
    const kept = await readFile(cache, 'utf8');
    await writeFile(cache, kept.replaceAll('numbering-jump', 'sentence-cut'));
    expect(new Set(await rules(folder, cache))).toEqual(
      new Set(['notices/2020/mau.mdx sentence-cut']),
    );
  });

  test('reads every notice again when the registry changes', async () => {
    const folder = await makeContentFolder('agency-unknown');
    const cache = join(folder, 'cache.json');
    expect(await rules(folder, cache)).toContain('notices/2020/mau.mdx agency-unknown');
    const record = 'phong-tai-chinh:\n  name: Phòng Tài chính\n  kind: co-quan-chuyen-mon\n';
    await writeContent(folder, 'agencies/them.yaml', record);
    expect(await rules(folder, cache)).not.toContain('notices/2020/mau.mdx agency-unknown');
  });

  test('sees that an original is gone', async () => {
    const folder = await makeContentFolder('original-changed');
    const cache = join(folder, 'cache.json');
    await rules(folder, cache);
    await rm(join(folder, 'originals'), { recursive: true });
    expect(await rules(folder, cache)).toContain('notices/2020/mau.mdx original-missing');
  });

  test('begins anew from a file that is not its own', async () => {
    const folder = await makeContentFolder('numbering-jump');
    const cache = join(folder, 'cache.json');
    const first = await rules(folder, cache);
    await writeFile(cache, '{"notices":');
    expect(await rules(folder, cache)).toEqual(first);
  });
});
