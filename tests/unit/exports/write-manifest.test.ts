import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  listDatabaseFiles,
  toDatabaseName,
  zipDatabase,
} from '../../../src/exports/database/database-files.ts';
import {
  listDataFiles,
  toFileName,
  writeTable,
  zipTable,
} from '../../../src/exports/data-files.ts';
import { writeManifest } from '../../../src/exports/write-manifest.ts';
import { openArchive } from '../archive/make-archive.ts';

interface Resource {
  path: string;
  rows?: number;
  bytes: number;
  hash: string;
  schema?: { fields: { name: string }[] };
}

const archive = await openArchive();
const folder = await mkdtemp(join(tmpdir(), 'niem-yet-manifest-'));
for (const file of listDataFiles(archive)) {
  const content = file.isZipped ? zipTable(file, archive) : writeTable(file, archive);
  await writeFile(join(folder, toFileName(file)), content);
}
for (const file of listDatabaseFiles(archive))
  await writeFile(join(folder, toDatabaseName(file)), zipDatabase(file, archive));
await writeManifest((file) => join(folder, basename(file)), archive);
const text = await readFile(join(folder, 'datapackage.json'), 'utf8');
const { resources } = JSON.parse(text) as { resources: Resource[] };

afterAll(() => rm(folder, { recursive: true }));

describe('writeManifest', () => {
  test('names every file once', () => {
    expect(resources.map(({ path }) => path)).toEqual([
      ...['nhiem-vu.csv', 'co-quan.csv'],
      ...['thong-bao-2020.csv', 'nhiem-vu-2020.csv.zip', 'muc-2020.csv.zip'],
      'niem-yet.sqlite.zip',
    ]);
  });

  test.each(resources)('tells bytes and SHA-256 of $path', async ({ path, bytes, hash }) => {
    const content = await readFile(join(folder, path));
    expect(content).toHaveLength(bytes);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  });

  test('tells rows and fields of a table', async () => {
    const { rows, schema } = resources.find(({ path }) => path === 'thong-bao-2020.csv')!;
    const lines = (await readFile(join(folder, 'thong-bao-2020.csv'), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(rows! + 1);
    expect(lines[0]!.replace('\uFEFF', '')).toBe(schema!.fields.map(({ name }) => name).join());
  });
});
