import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFiles, type ImportResult } from '../../../src/importer/import-files.ts';
import { formatResult, formatSummary } from '../../../src/importer/report.ts';
import { toSha256 } from '../../../src/importer/save.ts';
import { makeDocx, paragraph } from './make-docx.ts';

const NOTICE =
  'THÔNG BÁO\nVề việc nghỉ lễ\n\nNgày 02/9/2021 nghỉ.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\nCHỦ TỊCH\nTừ Hữu Hà\n';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhap-'));
  out = join(folder, 'content');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, data: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, data);
  return path;
}

async function run(files: string[], dryRun = false): Promise<ImportResult[]> {
  const options = { out, dryRun, thisYear: 2026 };
  const results: ImportResult[] = [];
  for await (const result of importFiles(files, { agencies: [], topics: [] }, options)) {
    results.push(result);
  }
  return results;
}

function filesIn(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
      .sort();
  } catch {
    return [];
  }
}

describe('importFiles', () => {
  test('saves the notice and the original byte for byte', async () => {
    const file = write('tb.txt', NOTICE);
    const [result] = await run([file]);
    expect(result).toMatchObject({ status: 'imported', path: 'notices/2021/ve-viec-nghi-le.mdx' });
    const mdx = readFileSync(join(out, 'notices/2021/ve-viec-nghi-le.mdx'), 'utf8');
    expect(mdx).toMatchInlineSnapshot(`
      "---
      # THÔNG BÁO
      # Về việc nghỉ lễ
      subject: "Về việc nghỉ lễ"
      kind: thong-bao
      source:
        file: "2021/ve-viec-nghi-le.txt"
        sha256: "68c71a217c463c902eca30efb72eea81e335b00fe57ce6567033a57844e59e21"
      ---

      Ngày 02/9/2021 nghỉ.

      **Nơi nhận:**

      - Các phòng;
      - Lưu: VT.

      **CHỦ TỊCH**

      **Từ Hữu Hà**
      "
    `);
    const original = readFileSync(join(out, 'originals/2021/ve-viec-nghi-le.txt'));
    expect(original.equals(readFileSync(file))).toBe(true);
    expect(mdx).toContain(toSha256(original));
  });

  test('saves nothing in a dry run', async () => {
    const [result] = await run([write('tb.txt', NOTICE)], true);
    expect(result).toMatchObject({ status: 'imported' });
    expect(filesIn(out)).toEqual([]);
  });

  test('gives a second notice of the same name another one', async () => {
    const files = [write('a.txt', NOTICE), write('b.txt', NOTICE.replace('nghỉ.', 'nghỉ bù.'))];
    const [, second] = await run(files);
    expect(second).toMatchObject({
      status: 'imported',
      path: 'notices/2021/ve-viec-nghi-le-2.mdx',
    });
    expect(filesIn(out)).toHaveLength(4);
  });

  test('refuses a file that was imported before', async () => {
    const file = write('a.txt', NOTICE);
    const [, again] = await run([file, file]);
    expect(again).toEqual({
      status: 'refused',
      file,
      reason: 'Tệp này đã được nhập: xem notices/2021/ve-viec-nghi-le.mdx.',
    });
  });

  test('never touches a notice that is there already', async () => {
    mkdirSync(join(out, 'notices/2021'), { recursive: true });
    writeFileSync(join(out, 'notices/2021/ve-viec-nghi-le.mdx'), 'viết tay');
    const [result] = await run([write('a.txt', NOTICE)]);
    expect(result).toMatchObject({ path: 'notices/2021/ve-viec-nghi-le-2.mdx' });
    expect(readFileSync(join(out, 'notices/2021/ve-viec-nghi-le.mdx'), 'utf8')).toBe('viết tay');
    expect(filesIn(out).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  test('goes on after a file that it refuses, and leaves nothing of it', async () => {
    const results = await run([
      write('hong.docx', 'x'),
      join(folder, 'khong-co.txt'),
      write('tb.txt', NOTICE),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['refused', 'refused', 'imported']);
    expect(filesIn(out)).toHaveLength(2);
    expect(formatSummary(results)).toBe('Đã nhập 1 tệp, không nhập 2 tệp.');
  });

  test('refuses folders and files that are too large', async () => {
    const large = write('to.txt', '');
    const { truncateSync } = await import('node:fs');
    truncateSync(large, 51 * 1024 * 1024);
    const results = await run([folder, large]);
    expect(results.map((result) => result.status === 'refused' && result.reason)).toEqual([
      'Đây không phải một tệp.',
      'Tệp lớn hơn 50 MB; hãy tách nhỏ.',
    ]);
  });

  test('reads Word files in the same way', async () => {
    const body =
      paragraph('QUYẾT ĐỊNH') +
      paragraph('Về việc giao đất') +
      paragraph('Điều 1. Giao đất năm 2019.');
    const [result] = await run([write('qd.docx', makeDocx(body))]);
    expect(result).toMatchObject({ path: 'notices/2019/ve-viec-giao-dat.mdx' });
  });
});

describe('formatResult', () => {
  test('reports line by line, the lines in order', async () => {
    const [result] = await run([write('tb.txt', NOTICE)]);
    expect(formatResult(result!, 'content')).toMatchInlineSnapshot(`
      "  content/notices/2021/ve-viec-nghi-le.mdx: 3 chỗ cần xem lại.
        1  unknown-part  Không rõ ngày ban hành, nên xếp vào năm 2021 theo năm đầu tiên nêu trong văn bản; hãy chuyển thư mục nếu sai.
        1  unknown-part  Không thấy số, ký hiệu; nếu văn bản có, hãy điền \`documentNumber\`.
        1  unknown-part  Không thấy ngày ban hành; nếu văn bản có, hãy điền \`issuedOn\`."
    `);
  });
});
