import { createHash } from 'node:crypto';
import type { Value } from '../database.ts';
import type { NoticeTable, Tables } from './notice-rows.ts';

/**
 * The SHA-256 of what was read out of a notice: of all its rows, apart from where its file lies and
 * from what only readings and checks look at, so that a page is as it was when its digests are.
 */
export function digestRows(header: Record<string, Value>, tables: Tables): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify({ ...header, file: undefined, reading_place: undefined }));
  for (const [table, values] of tables)
    if (!UNSEEN.has(table)) hash.update(table).update(JSON.stringify(values));
  return hash.digest('hex');
}

/** No page shows them. */
const UNSEEN: ReadonlySet<NoticeTable> = new Set(['notice_words', 'registry_use', 'unknown_body']);
