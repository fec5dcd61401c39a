import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { waitUntilWhole } from '../../../../src/search/pagefind/until-whole.ts';

test('waits for a file that is empty yet, and for one that still grows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'niem-yet-whole-'));
  const [empty, growing] = [join(folder, 'pagefind-worker.js'), join(folder, 'pagefind.js')];
  await writeFile(empty, '');
  await writeFile(growing, '1');
  const waiting = waitUntilWhole(folder);
  for (let i = 2; i < 6; i += 1) {
    await setTimeout(100);
    await appendFile(growing, `${i}`);
  }
  await setTimeout(300);
  await writeFile(empty, 'worker');
  await waiting;
  expect(await readFile(empty, 'utf8')).toBe('worker');
  expect(await readFile(growing, 'utf8')).toBe('12345');
  await rm(folder, { recursive: true });
});
