import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/archive/database.ts';
import { ingest } from '../../../src/archive/ingest/ingest.ts';
import { withoutIndices } from '../../../src/archive/ingest/without-indices.ts';

test('inserts any number of rows in their order', () => {
  const counts = [0, 1, 7, 8, 9, 17];
  const db = openDatabase(':memory:');
  db.execute('CREATE TABLE line (text INTEGER, position INTEGER, words TEXT)');
  const rows = counts.map((count, text) => {
    const values = Array.from({ length: count }, (_, i) => [i, i % 3 === 0 ? null : `từ ${i}`]);
    db.insertAll('line', ['text', 'position', 'words'], text, values.flat());
    return values.map((value) => [text, ...value]);
  });
  expect(db.list('SELECT * FROM line ORDER BY rowid')).toEqual(rows.flat());
});

test('fills tables without their own indices, and leaves those of other tables', async () => {
  const db = openDatabase(':memory:');
  db.execute(`CREATE TABLE a (x TEXT UNIQUE); CREATE INDEX of_a ON a (x) WHERE x IS NOT NULL;
    CREATE TABLE b (x TEXT); CREATE INDEX of_b ON b (x)`);
  const list = () => db.list("SELECT name, sql FROM sqlite_master WHERE type = 'index'").toSorted();
  const before = list();
  const during = await withoutIndices(db, new Set(['a']), () => Promise.resolve(list()));
  expect(during.map(([name]) => name)).toEqual(['of_b', 'sqlite_autoindex_a_1']);
  expect(list()).toEqual(before);
});

test('has every index of the schema after the first reading', async () => {
  const db = openDatabase(':memory:');
  await ingest(db, 'tests/sample');
  const names = db.list("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL");
  const schema = readFileSync('src/archive/schema.sql', 'utf8');
  const expected = [...schema.matchAll(/CREATE INDEX (\S+)/gu)].map(([, name]) => [name]);
  expect(names.toSorted()).toEqual(expected.toSorted());
});
