import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eachNotice } from '../../../src/archive/notices.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { encodeTcvn3 } from '../../../src/language/encodings/tcvn3.ts';
import { encodeVniWindows } from '../../../src/language/encodings/vni-windows.ts';
import { importFiles } from '../../../src/importer/import-files.ts';
import { indexNames } from '../../../src/importer/recognise/known-names.ts';
import { convertFile } from '../../../src/importer/convert-file.ts';
import { writeNotice } from '../../../src/importer/write/write.ts';
import { openArchive, readFolder } from '../archive/make-archive.ts';

const CONTENT = 'content';
const ORIGINALS = join(CONTENT, 'originals/2020');
const SEED = join(
  ORIGINALS,
  readdirSync(ORIGINALS).find((name) => name.endsWith('.txt'))!,
);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

let folder: string;
let notice: Notice;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nhap-'));
  for (const name of ['agencies', 'topics.yaml', 'site.yaml']) {
    cpSync(join(CONTENT, name), join(folder, name), { recursive: true });
  }
  const options = { out: folder, dryRun: false, thisYear: 2026 };
  const { agencies, topics } = (await openArchive(folder)).registry;
  for await (const result of importFiles([SEED], { agencies, topics }, options)) {
    expect(result.status).toBe('imported');
  }
  const { db, issues } = await readFolder(folder);
  expect(issues).toEqual([]);
  [notice] = [...eachNotice(db)] as [Notice]; // what was imported
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the first notice, imported with no hand', () => {
  test('has its outline of 4, 6 and 11', () => {
    const under = (parent: string | undefined) =>
      notice.sections.filter((section) => section.parent === parent).length;
    expect([under(undefined), under('ii'), under('iv')]).toEqual([4, 6, 11]);
  });

  test('has the sentence joined that a page break cut', () => {
    expect(notice.sections.find(({ id }) => id === 'iv-9')?.text).toContain(
      'trước ngày 30 tháng 8 năm 2020 báo cáo',
    );
  });

  test('has its signer and its recipients', () => {
    expect(notice.signature?.signer).toMatchObject({ name: 'Đoàn Việt Hoàng', capacity: 'TL' });
    expect(notice.recipients.blocks).toHaveLength(6);
  });

  test('keeps the meeting and the date of issue apart', () => {
    expect(notice.session?.heldOn).toBe('2020-06-18');
    expect(notice.issuedOn).toBeUndefined();
  });
});

const NOBODY = indexNames({ agencies: [], topics: [] });
const SOURCE = { file: '', sha256: '' };

async function importWords(data: Uint8Array): Promise<string[]> {
  const { mdx } = writeNotice(await convertFile(data, 'a.txt', NOBODY), SOURCE);
  const [, head = '', body = ''] = mdx.split(/^---$/mu);
  const lines = head.split('\n').filter((line) => line.startsWith('#'));
  return [...lines, body].join('\n').match(WORD) ?? [];
}

describe.each([
  ['as received', (text: string) => Buffer.from(text)],
  ['decomposed', (text: string) => Buffer.from(text.normalize('NFD'))],
  ['in TCVN3', (text: string) => Buffer.from(encodeTcvn3(text), 'latin1')],
  ['in TCVN3 seen as Unicode', (text: string) => Buffer.from(encodeTcvn3(text))],
  ['in VNI', (text: string) => Buffer.from(encodeVniWindows(text), 'latin1')],
])('the first notice %s', (_, encode) => {
  test('keeps every word, in order, capitals included', async () => {
    const text = readFileSync(SEED, 'utf8').replaceAll('–', '-');
    expect(await importWords(encode(text))).toEqual(text.match(WORD));
  });
});
