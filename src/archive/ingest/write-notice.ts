import type { Database } from '../database.ts';
import { NOTICE_TABLES } from './notice-rows.ts';
import type { NoticeRows } from './to-rows.ts';

/** Remove a notice with all its rows. */
export function deleteNotice(db: Database, id: string): void {
  const row = db.find<{ key: number }>('SELECT key FROM notice WHERE id = ?', id);
  if (!row) return;
  for (const table of Object.keys(NOTICE_TABLES))
    db.run(`DELETE FROM ${table} WHERE notice = ?`, row.key);
  db.run('DELETE FROM notice WHERE key = ?', row.key);
}

/** Store a notice in place of what was stored under its id. */
export function writeNotice(db: Database, { header, tables }: NoticeRows): void {
  deleteNotice(db, header.id);
  const key = db.insert('notice', header);
  for (const [table, values] of tables)
    db.insertAll(table, ['notice', ...NOTICE_TABLES[table]], key, values);
}
