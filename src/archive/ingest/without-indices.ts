import type { Database } from '../database.ts';

/**
 * Fill tables without their indices, which are made at the end: all at once, in their own order, they
 * take half the time of as many insertions all over them. Belongs into a transaction, with which the
 * indices come back when the work fails.
 */
export async function withoutIndices<T>(
  db: Database,
  tables: ReadonlySet<string>,
  work: () => Promise<T>,
): Promise<T> {
  const all = db.all<{ name: string; table: string; sql: string }>(INDICES);
  const indices = all.filter(({ table }) => tables.has(table));
  for (const { name } of indices) db.execute(`DROP INDEX ${name}`);
  const done = await work();
  for (const { sql } of indices) db.execute(sql);
  return done;
}

/** Those of keys have no statement, and stay. */
const INDICES = `SELECT name, tbl_name AS "table", sql FROM sqlite_master
  WHERE type = 'index' AND sql IS NOT NULL`;
