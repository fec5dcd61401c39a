import { hash } from 'node:crypto';
import type { Value } from '../database.ts';
import type { NoticeTable, Tables } from './notice-rows.ts';

/**
 * The SHA-256 of what was read out of a notice: of all its rows, apart from where its file lies and
 * from what only readings and checks look at, so that a page is as it was when its digests are.
 */
export function digestRows(header: Record<string, Value>, tables: Tables): string {
  const shown = { ...header, file: undefined, reading_place: undefined };
  const rows = [...tables].filter(([table]) => !UNSEEN.has(table));
  return hash('sha256', JSON.stringify([shown, rows]));
}

/** No page shows them. */
const UNSEEN: ReadonlySet<NoticeTable> = new Set(['notice_words', 'registry_use', 'unknown_body']);
