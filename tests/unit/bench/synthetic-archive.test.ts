import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDITS } from '../../bench/building/edits.ts';
import { weigh } from '../../bench/measuring/weigh.ts';
import { toSyntheticFiles, writeSyntheticArchive } from '../../bench/synthetic-archive.ts';
import { digestFolder } from '../../site/digest-folder.ts';

describe('writeSyntheticArchive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'niem-yet-synthetic-'));
  const [small, large] = [join(folder, 'small'), join(folder, 'large')];

  beforeAll(async () => {
    await writeSyntheticArchive(small, 30);
    await writeSyntheticArchive(large, 60);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('begins a larger archive with the notices of a smaller one', () => {
    expect(digestFolder(large)).toMatchObject(digestFolder(small));
  });

  test('writes notices of 14 kB, as the first one has', async () => {
    const { files, bytes } = await weigh(join(large, 'notices'));
    expect(files).toBe(60);
    expect(bytes / files).toBeGreaterThan(13_000);
    expect(bytes / files).toBeLessThan(16_000);
  });

  test('is edited where each edit looks', async () => {
    for (const { make } of Object.values(EDITS)) await make(large, 60);
    const [before, after] = [digestFolder(small), digestFolder(large)];
    const changed = Object.keys(before).filter((file) => before[file] !== after[file]);
    const first = toSyntheticFiles(0);
    expect(changed.toSorted()).toEqual(
      ['agencies/huyen-suoi-may.yaml', first.notice, first.original].toSorted(),
    );
    const middle = await readFile(join(large, toSyntheticFiles(31).notice), 'utf8');
    expect(middle).toContain('kết luận khẩn');
  });
});
