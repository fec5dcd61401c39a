import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Database } from '../../archive/database.ts';
import { findMeta } from '../../archive/meta.ts';

/**
 * Begin a transaction in which SQLite itself can take rows out of the archive, attached as `store`:
 * several times as fast as handing them over one by one. The file is attached as long as it holds the
 * state that the archive is read in; else, as when it lies in memory or a preview has just changed
 * it, a copy.
 */
export function beginWithStore(target: DatabaseSync, archive: Database): void {
  const file = archive.find<{ file: string }>(FILE)?.file;
  if (file && beginWithFile(target, file, findMeta(archive, 'reading'))) return;
  target.exec(`ATTACH ':memory:' AS store`);
  target.deserialize(archive.copy(), { dbName: 'store' });
  target.exec('BEGIN');
}

const FILE = `SELECT file FROM pragma_database_list WHERE name = 'main'`;

function beginWithFile(target: DatabaseSync, file: string, expected: string | undefined): boolean {
  target.prepare('ATTACH ? AS store').run(`${pathToFileURL(file).href}?mode=ro`);
  target.exec('BEGIN');
  const held = target.prepare(`SELECT value FROM store.meta WHERE name = 'reading'`).get();
  if (held?.['value'] === expected) return true;
  target.exec('ROLLBACK; DETACH store');
  return false;
}
