import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../../../src/archive/database.ts';
import { ingest } from '../../../../src/archive/ingest/ingest.ts';
import type { FileToRead } from '../../../../src/archive/ingest/read-file-rows.ts';
import { openReaders } from '../../../../src/archive/ingest/readers.ts';
import type { Known } from '../../../../src/archive/ingest/surroundings.ts';
import { writeNotices, type Notices } from '../make-archive.ts';
import { dumpArchive } from '../dump-archive.ts';

/** More than one batch, long and short ones in turn; every tenth has an error. */
const NOTICES: Notices = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [
    `2020/tb-${String(i).padStart(2, '0')}`,
    [
      `documentNumber: ${i}/TB-UBND\n${i % 10 === 9 ? 'issuer: khong-co\n' : ''}`,
      `1. Giao Phòng Tài chính báo cáo UBND huyện trước ngày ${1 + (i % 28)}/7/2020.\n\n`.repeat(
        1 + (i % 7) * 30,
      ),
    ],
  ]),
);

const folder = await writeNotices(NOTICES);
afterAll(() => rmSync(folder, { recursive: true }));

async function readBy(readers: number): Promise<{ db: Database; told: string[] }> {
  const [db, told] = [openDatabase(':memory:'), [] as string[]];
  await ingest(db, folder, { readers, onProgress: (done, all) => told.push(`${done}/${all}`) });
  return { db, told };
}

describe('ingest by several readers', () => {
  test('stores the same rows under the same keys as by none, and tells the same', async () => {
    const [alone, three] = await Promise.all([readBy(0), readBy(3)]);
    const keys = (db: Database) => db.all('SELECT key, id FROM notice ORDER BY key');
    expect(keys(three.db)).toEqual(keys(alone.db));
    expect(dumpArchive(three.db)).toEqual(dumpArchive(alone.db));
    expect(three.told).toEqual(alone.told);
  });
});

describe('openReaders', () => {
  const known: Known = { agencies: [], topicIds: new Set(), authority: undefined };
  const toFile = (id: string, text: string): FileToRead => ({
    id,
    file: `notices/${id}.mdx`,
    bytes: new TextEncoder().encode(text),
  });

  test('reads in the order in which it is asked', async () => {
    await using readers = openReaders(known, 9, 2);
    const ids = ['2020/dai', '2020/ngan', '2021/vua'];
    const read = await Promise.all(
      ids.map((id, i) => readers.read([toFile(id, 'x\n'.repeat(9000 - 4000 * i))])),
    );
    expect(read.map(([rows]) => rows?.issues[0]?.file)).toEqual(
      ids.map((id) => `notices/${id}.mdx`),
    );
  });

  test('gives the error of a reader, with its stack, to all that it was yet to read', async () => {
    await using readers = openReaders(known, 9, 1);
    const text = '---\nsubject: Thử\nkind: thong-bao\n---\n\nMột câu.\n';
    const nameless = { ...toFile('2020/hong', text), id: null as unknown as string };
    const asked = [toFile('2020/lanh', text), nameless, toFile('2020/sau', text)];
    const read = await Promise.allSettled(asked.map((file) => readers.read([file])));
    expect(read.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    const [, failed, later] = read as PromiseRejectedResult[];
    expect(String((failed!.reason as Error).stack)).toContain('read-notice.ts');
    expect(later!.reason).toBe(failed!.reason);
  });
});
