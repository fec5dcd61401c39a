import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildSite } from './build-sites.ts';

test('a bad notice stops the build, is explained, and leaves the last good site untouched', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'niem-yet-failing-'));
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  await cp('content', content, { recursive: true });
  await cp(inject('seedSite'), dist, { recursive: true });
  const before = await readFile(join(dist, 'index.html'), 'utf8');
  const body = (detail: string) => `---\nsubject: Thử\nkind: thong-bao\n---\n\n${detail}\n`;
  await writeFile(join(content, 'notices/2020/mot.mdx'), body('Giá trị {process.env.HOME}.'));
  await writeFile(join(content, 'notices/2020/hai.mdx'), body('Chữ <b>đậm</b>.'));

  const error = catchError(() => buildSite(content, dist, { CACHE_DIR: join(folder, 'cache') }));

  expect(error).toMatchObject({ status: 1 });
  const output = `${error?.stdout}${error?.stderr}`;
  expect(output).toContain('notices/2020/mot.mdx:6:9  lỗi  mdx-expression');
  expect(output).toContain('notices/2020/hai.mdx:6:5  lỗi  html-raw');
  expect(output).not.toMatch(/\n\s+at .+:\d+:\d+/);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe(before);
});

interface CommandError {
  status: number;
  stdout: string;
  stderr: string;
}

function catchError(run: () => void): CommandError | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error as CommandError;
  }
}
