import { DatabaseSync } from 'node:sqlite';
import type { Database } from '../../archive/database.ts';
import type { Archive } from '../../archive/open-archive.ts';
import { listPublishedHeaders } from '../../archive/published-rows.ts';
import { createIndices, createTables } from './create-tables.ts';
import { insertInto, type InsertRow } from './insert-row.ts';
import { writeHeader, writeNotice } from './write-notice.ts';
import { writeRegistry, type AgencyKeys } from './write-registry.ts';

declare module 'node:sqlite' {
  interface DatabaseSync {
    /** The bytes of the database as a file would hold them; the types do not know it yet. */
    serialize: () => Uint8Array<ArrayBuffer>;
  }
}

/**
 * Write the archive, or some years of it, as an SQLite database made to be read with Datasette or DB
 * Browser. It is written in memory, row after row in an order of its own and without a time stamp, so
 * that the same notices give the same bytes whenever and in whatever order they were read.
 */
export function writeDatabase({ db, registry }: Archive, years: number[]): Uint8Array<ArrayBuffer> {
  const { site } = registry;
  const target = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    target.exec(`PRAGMA page_size = ${PAGE_SIZE}; BEGIN`);
    createTables(target);
    const about = target.prepare('INSERT INTO about VALUES (?, ?)');
    for (const entry of Object.entries(toAbout(site.name, site.address, years)))
      about.run(...entry);
    const insert = insertInto(target);
    const agencies = writeRegistry(db, insert, site.address);
    writeNotices(db, insert, agencies, site.address, years);
    createIndices(target);
    target.exec('COMMIT');
    return target.serialize();
  } finally {
    target.close();
  }
}

function writeNotices(
  db: Database,
  insert: InsertRow,
  agencies: AgencyKeys,
  address: string,
  years: number[],
): void {
  let keys = { notice: 1, section: 1, deadline: 1, task: 1 };
  for (const year of years.toSorted((a, b) => a - b))
    for (const header of listPublishedHeaders(db, year)) {
      const issuer = agencies.get(header.issuer ?? '') ?? null;
      writeHeader(insert, header, { key: keys.notice, issuer, address });
      keys = writeNotice(db, insert, { ...keys, key: header.key });
    }
}

/** Sections fill larger pages better. */
const PAGE_SIZE = 16384;

function toAbout(title: string, address: string, years: number[]): Record<string, string> {
  return {
    title,
    address,
    years: years.toSorted((a, b) => a - b).join(', '),
    note: 'Bản chép lại, không thay cho văn bản gốc; vai trò, thời hạn và nhiệm vụ được đọc ra bằng máy.',
    licence:
      'Văn bản hành chính không thuộc phạm vi bảo hộ quyền tác giả (Điều 15 Luật Sở hữu trí tuệ).',
    fields: 'Nghĩa của từng bảng và từng cột: bảng description.',
  };
}
