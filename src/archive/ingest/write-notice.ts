import type { Database } from '../database.ts';
import { listParts } from '../notice-parts.ts';
import type { StoredNotice } from './stored-notice.ts';
import { writeFindings } from './write-findings.ts';
import { writeHeader, writeLists, writeUses, writeWords } from './write-header.ts';
import { writeSection } from './write-sections.ts';

/** Every table whose rows belong to one notice. */
const TABLES = [
  ...[
    'notice_words',
    'notice_reason',
    'notice_topic',
    'notice_alias',
    'relation',
    'section',
    'section_topic',
  ],
  ...['block', 'cell', 'span', 'mention', 'mention_agency', 'deadline', 'task', 'task_party'],
  ...['citation', 'result', 'unknown_body', 'registry_use'],
] as const;

/** Remove a notice with all its rows. */
export function deleteNotice(db: Database, id: string): void {
  const row = db.find<{ key: number }>('SELECT key FROM notice WHERE id = ?', id);
  if (!row) return;
  for (const table of TABLES) db.run(`DELETE FROM ${table} WHERE notice = ?`, row.key);
  db.run('DELETE FROM notice WHERE key = ?', row.key);
}

/** Store a notice in place of what was stored under its id. */
export function writeNotice(db: Database, stored: StoredNotice): void {
  const { notice, found } = stored;
  deleteNotice(db, notice.id);
  writeHeader(db, stored);
  const { key } = db.find<{ key: number }>('SELECT key FROM notice WHERE id = ?', notice.id)!;
  const sections = listParts(notice);
  const positionOf = new Map(sections.map(({ id }, i) => [id, i]));
  writeWords(db, key, found);
  writeLists(db, key, notice, found);
  writeUses(db, key, found);
  sections.forEach((section, position) => writeSection(db, key, position, section));
  writeFindings(db, key, notice, (section) => positionOf.get(section)!);
}
