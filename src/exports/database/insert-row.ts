import type { DatabaseSync } from 'node:sqlite';
import type { PublishedValue } from '../../archive/published-rows.ts';
import { DATABASE_TABLES, type DatabaseTable } from './schema.ts';

/** Writes a row whose values are in the order of the columns. */
export type InsertRow = (table: DatabaseTable, row: PublishedValue[]) => void;

/** Write rows into a database. */
export function insertInto(db: DatabaseSync): InsertRow {
  const statements = new Map(
    Object.entries(DATABASE_TABLES).map(([table, { columns }]) => {
      const holes = Object.keys(columns).map(() => '?');
      return [table, db.prepare(`INSERT INTO ${table} VALUES (${holes.join(', ')})`)];
    }),
  );
  return (table, row) => statements.get(table)!.run(...row);
}
