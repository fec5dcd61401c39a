import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../database.ts';
import { findMeta, setMeta } from '../meta.ts';
import { digestReader } from './version.ts';

const SCHEMA = join(import.meta.dirname, '../schema.sql');

/** Empty the store and give it its tables, unless the code of today has filled it. */
export function prepareStore(db: Database): void {
  const version = digestReader();
  const tables = db.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'");
  const hasMeta = tables.some(({ name }) => name === 'meta');
  if (hasMeta && findMeta(db, 'version') === version) return;
  // What others read from the store goes on until they ask again: tables go in this transaction.
  for (const { name } of tables) db.execute(`DROP TABLE "${name}"`);
  db.execute(readFileSync(SCHEMA, 'utf8'));
  setMeta(db, 'version', version);
}

/** Let others see that the archive is not as it was, also when its store was made anew. */
export function markReading(db: Database): void {
  setMeta(db, 'reading', randomUUID());
}
