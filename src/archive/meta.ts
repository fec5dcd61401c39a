import type { Database } from './database.ts';

/** What the store says of itself; see the table `meta`. */
export type MetaName = 'version' | 'reading' | 'registry' | 'published';

/** What the store says of itself; undefined before the first reading. */
export function findMeta(db: Database, name: MetaName): string | undefined {
  return db.find<{ value: string }>('SELECT value FROM meta WHERE name = ?', name)?.value;
}

/** Let the store say something else of itself. */
export function setMeta(db: Database, name: MetaName, value: string): void {
  db.run('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)', name, value);
}
