import { DatabaseSync } from 'node:sqlite';
import type { Archive } from '../../archive/open-archive.ts';
import { beginWithStore } from './attach-store.ts';
import { countCharacters } from './count-characters.ts';
import { createIndices, createTables } from './create-tables.ts';
import { insertInto } from './insert-row.ts';
import { writeHeaders, writeRows } from './write-notices.ts';
import { writeRegistry } from './write-registry.ts';

/**
 * Write the archive, or some years of it, as an SQLite database made to be read with Datasette or DB
 * Browser. It is written in memory, table after table in an order of its own and without a time stamp, so
 * that the same notices give the same bytes whenever and in whatever order they were read.
 */
export function writeDatabase({ db, registry }: Archive, years: number[]): Uint8Array<ArrayBuffer> {
  const { site } = registry;
  const target = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    target.exec(`PRAGMA page_size = ${PAGE_SIZE}`);
    beginWithStore(target, db);
    createTables(target);
    const about = target.prepare('INSERT INTO about VALUES (?, ?)');
    for (const entry of Object.entries(toAbout(site.name, site.address, years)))
      about.run(...entry);
    const insert = insertInto(target);
    const agencies = writeRegistry(db, insert, site.address);
    writeHeaders(db, insert, years, { agencies, address: site.address });
    writeRows(target, years);
    countCharacters(target);
    createIndices(target);
    target.exec('COMMIT');
    return target.serialize();
  } finally {
    target.close();
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
