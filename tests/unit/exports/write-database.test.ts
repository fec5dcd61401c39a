import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/archive/database.ts';
import { setMeta } from '../../../src/archive/meta.ts';
import { countNoticeYears } from '../../../src/archive/notice-summaries.ts';
import { getRegistry } from '../../../src/archive/registry.ts';
import { writeDatabase } from '../../../src/exports/database/write-database.ts';
import { readFolder } from '../archive/read-folder.ts';
import { openArchive, readNotices } from '../archive/make-archive.ts';

const archive = await openArchive('tests/sample');
const years = countNoticeYears(archive.db).map(({ year }) => year);
const bytes = writeDatabase(archive, years);
const folder = await mkdtemp(join(tmpdir(), 'niem-yet-database-'));
const file = join(folder, 'niem-yet.sqlite');
await writeFile(file, bytes);
const db = new DatabaseSync(file, { readOnly: true });
const list = (sql: string) => {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return statement.all();
};

afterAll(async () => {
  db.close();
  await rm(folder, { recursive: true });
});

describe('writeDatabase', () => {
  test('is whole, and every row refers to one that is there', () => {
    expect(list('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(list('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('has the words and findings of every notice', async () => {
    const { notices } = await readFolder('tests/sample');
    const byId = notices.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(list('SELECT id FROM notice')).toEqual(byId.map(({ id }) => [id]));
    expect(
      list(`SELECT notice.id, section.id, section.text FROM section
        JOIN notice ON notice.key = notice WHERE section.number IS NOT NULL ORDER BY section.key`),
    ).toEqual(byId.flatMap((it) => it.sections.map(({ id, text }) => [it.id, id, text])));
    expect(
      list(`SELECT notice.id, substr(text, start + 1, "end" - start), agency.id, role.id
        FROM mention JOIN section ON section.key = section JOIN notice ON notice.key = notice
        JOIN agency ON agency.key = agency JOIN role ON role.key = role ORDER BY mention.rowid`),
    ).toEqual(
      byId.flatMap((it) =>
        it.mentions.flatMap(({ surface, agencies, role }) =>
          agencies.map((agency) => [it.id, surface, agency, role]),
        ),
      ),
    );
    expect(
      list(`SELECT notice.id, substr(text, start + 1, "end" - start) FROM deadline
        JOIN section ON section.key = section JOIN notice ON notice.key = notice
        ORDER BY deadline.key`),
    ).toEqual(byId.flatMap((it) => it.deadlines.map(({ surface }) => [it.id, surface])));
  });

  test('answers who does what, and when', () => {
    const [row] = list(`SELECT lead, last_day, words FROM task_list
      WHERE notice = '2021/ket-luan-phien-hop-thang-4' AND last_day IS NOT NULL LIMIT 1`);
    expect(row).toMatchInlineSnapshot(`
      [
        "Phòng Nông nghiệp và Phát triển nông thôn",
        "2021-05-20",
        "Lĩnh vực nông nghiệp: Phòng Nông nghiệp và Phát triển nông thôn hướng dẫn gieo cấy lúa mùa, phòng, chống bệnh viêm da nổi cục trên trâu, bò; tiêm vắc-xin xong trước ngày 20 tháng 5 năm 2021.",
      ]
    `);
  });

  test('says what each table and column means', () => {
    const columns = list(`SELECT sqlite_schema.name, info.name FROM sqlite_schema
      JOIN pragma_table_info(sqlite_schema.name) AS info WHERE sqlite_schema.type = 'table'
      AND sqlite_schema.name NOT IN ('about', 'description')`);
    expect(list('SELECT "table", "column" FROM description WHERE "column" IS NOT NULL')).toEqual(
      columns,
    );
  });

  test('gives the same bytes whatever the order in which the notices were read', async () => {
    const again = await openArchive('tests/sample');
    again.db.execute(`UPDATE notice SET file = file || 'x' WHERE key % 2`);
    expect(Buffer.from(writeDatabase(again, years.toReversed())).equals(bytes)).toBe(true);
  });

  test('gives the same bytes from a file, and while a preview changes it', async () => {
    const store = join(folder, 'archive.sqlite');
    await writeFile(store, archive.db.copy());
    const preview = openDatabase(store);
    const held = openDatabase(store, { readOnly: true });
    held.execute('BEGIN');
    const write = () => Buffer.from(writeDatabase({ ...archive, db: held }, years));
    expect(write().equals(bytes)).toBe(true);
    setMeta(preview, 'reading', 'another');
    preview.execute('DELETE FROM section');
    expect(write().equals(bytes)).toBe(true);
    held.close();
    preview.close();
  });

  test('counts characters as SQLite does', async () => {
    const wide = await readNotices({ '2020/mot': ['', '**I. 😀𠀀** Giao Phòng Nội vụ báo cáo.'] });
    const archived = { ...archive, db: wide.db, registry: getRegistry(wide.db) };
    const own = new DatabaseSync(':memory:');
    own.deserialize(writeDatabase(archived, [2020]));
    const named = own.prepare('SELECT words FROM mention_list').all();
    own.close();
    expect(named.map(({ words }) => words)).toContain('Phòng Nội vụ');
  });
});
