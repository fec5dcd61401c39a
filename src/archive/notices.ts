import type { Notice } from '../domain/notice/notice.ts';
import type { Database } from './database.ts';
import { readFindings } from './notice-findings.ts';
import { HEADER, readHeader, type HeaderRow } from './notice-header.ts';
import { NEWEST_FIRST } from './notice-summaries.ts';
import { readParts } from './notice-text.ts';

/** A notice with all that was read out of it; it must be in the archive. */
export function getNotice(db: Database, id: string): Notice {
  const row = db.find<HeaderRow>(HEADER, id);
  if (!row) throw new Error(`Notice "${id}" is not in the archive.`);
  return toNotice(db, row);
}

/** Every notice in turn, newest first; only one is held in memory at a time. */
export function* eachNotice(db: Database): Generator<Notice> {
  for (const { id } of db.all<{ id: string }>(`SELECT id FROM notice ${NEWEST_FIRST}`))
    yield getNotice(db, id);
}

/** Ids and former ids of all notices, newest first. */
export function listNoticeAddresses(db: Database): { id: string; aliases: string[] }[] {
  const aliases = db.all<{ notice: string; id: string }>(
    `SELECT notice.id AS notice, notice_alias.id FROM notice_alias
     JOIN notice ON notice.key = notice_alias.notice ORDER BY notice_alias.position`,
  );
  const byNotice = Map.groupBy(aliases, ({ notice }) => notice);
  return db.all<{ id: string }>(`SELECT id FROM notice ${NEWEST_FIRST}`).map(({ id }) => ({
    id,
    aliases: (byNotice.get(id) ?? []).map((alias) => alias.id),
  }));
}

/** The originals that notices name, each once. */
export function listOriginals(db: Database): { file: string; sha256: string }[] {
  return db.all(
    `SELECT source_file AS file, max(source_sha256) AS sha256 FROM notice
     WHERE source_file IS NOT NULL GROUP BY source_file ORDER BY source_file`,
  );
}

function toNotice(db: Database, row: HeaderRow): Notice {
  const { at, ...parts } = readParts(db, row.key);
  return { ...readHeader(row), ...parts, ...readFindings(db, row.key, at) };
}
