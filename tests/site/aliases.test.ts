import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

test('a former address leads to the notice', async () => {
  const page = join(inject('sampleSite'), 'thong-bao/2021/lich-tiep-dan/index.html');
  const html = await readFile(page, 'utf8');
  expect(html).toContain('url=/thong-bao/2021/thong-bao-lich-tiep-cong-dan/');
  expect(html).toContain('noindex');
});
