import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawQueries, type Query } from '../../bench/browsing/queries.ts';
import { writeSyntheticArchive } from '../../bench/synthetic-archive.ts';

describe('drawQueries', () => {
  const content = mkdtempSync(join(tmpdir(), 'niem-yet-queries-'));
  let queries: Query[];

  beforeAll(async () => {
    await writeSyntheticArchive(content, 20);
    queries = await drawQueries(content, 20);
  });
  afterAll(() => rmSync(content, { recursive: true }));

  test('draws thirty-six, six of each kind, always the same', async () => {
    const kinds = Map.groupBy(queries, ({ kind }) => kind);
    expect([...kinds.values()].map(({ length }) => length)).toEqual([6, 6, 6, 6, 6, 6]);
    expect(await drawQueries(content, 20)).toEqual(queries);
  });

  test('types nothing twice, but long sentences and words without marks', () => {
    const of = (kind: Query['kind']) => queries.filter((query) => query.kind === kind);
    const longest = Math.max(...of('sentence').map(({ text }) => text.split(' ').length));
    expect(longest).toBeGreaterThan(20);
    expect(
      of('bare')
        .map(({ text }) => text)
        .join(' '),
    ).toMatch(/^[a-z\d ]+$/);
    expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
    expect(queries.every(({ text }) => text.length >= 2)).toBe(true);
  });
});
