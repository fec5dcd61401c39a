import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import {
  readIssuedOn,
  readIssuer,
  readKind,
  readSubject,
} from '../../../src/commands/new/answers.ts';
import { placeDraft } from '../../../src/commands/new/draft.ts';
import { openArchive, readFolder } from '../archive/make-archive.ts';
import { makeContentFolder } from '../checks/content-folder.ts';

const run = (folder: string, args: string[], input = '') =>
  spawnSync('node', ['src/commands/new.ts', ...args], {
    env: { ...env, CONTENT_DIR: folder },
    input,
    encoding: 'utf8',
  });

describe('npm run new', () => {
  test('writes a valid notice from four answers', async () => {
    const folder = await makeContentFolder();
    const answers = ['', 'Kết luận "họp": tháng 6', 'công văn', '31/6/2020', '18/6/2020'];
    const { status, stdout } = run(folder, [], [...answers, 'UBND huyện', ''].join('\n'));
    expect(stdout).toContain('Trích yếu không được để trống');
    expect(stdout).toContain('«31/6/2020» không phải là ngày có thật');
    expect(status).toBe(0);
    const file = join(folder, 'notices/2020/ket-luan-hop-thang-6.mdx');
    expect(readFileSync(file, 'utf8')).toMatchInlineSnapshot(`
      "---
      subject: "Kết luận \\"họp\\": tháng 6"
      kind: cong-van
      issuedOn: 2020-06-18
      issuer: ubnd-huyen
      ---

      (Dán nguyên văn của văn bản vào đây, thay cho dòng này.)
      "
    `);
    expect((await readFolder(folder)).issues).toEqual([]);
  });

  test('never overwrites', async () => {
    const folder = await makeContentFolder();
    const flags = ['--subject', 'Thông báo lịch họp', '--issued-on', '2021-01-05'];
    run(folder, flags);
    expect(run(folder, flags).stdout).toContain('notices/2021/thong-bao-lich-hop-2.mdx');
    expect(readdirSync(join(folder, 'notices/2021'))).toHaveLength(2);
  });

  test('refuses wrong flags all at once and writes nothing', async () => {
    const folder = await makeContentFolder();
    const flags = ['--subject', 'Họp', '--kind', 'thong-bo', '--issuer', 'Phòng Tài chính'];
    const { status, stderr } = run(folder, flags);
    expect(status).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "Không có loại văn bản «thong-bo». Có phải là \`thong-bao\`?
      «Phòng Tài chính» chưa có trong danh bạ. Gần nhất, hãy ghi một mã:
        phong-tai-chinh-ke-hoach  (Phòng Tài chính - Kế hoạch)
      "
    `);
    expect(readdirSync(folder)).not.toContain('notices');
  });

  test('writes nothing when the answers end early', async () => {
    const folder = await makeContentFolder();
    const { status, stderr } = run(folder, [], 'Họp\n');
    expect([status, stderr]).toEqual([1, 'Chưa trả lời đủ bốn câu, nên chưa tạo tệp nào.\n']);
  });
});

describe('answers', () => {
  test.each([
    ['Thông báo', 'thong-bao'],
    ['quyet dinh', 'quyet-dinh'],
    ['', 'thong-bao'],
  ])('reads the kind %j', (text, kind) => {
    expect(readKind(text).value).toBe(kind);
  });

  test.each([
    ['18/6/2020', '2020-06-18'],
    ['2020-06-18', '2020-06-18'],
    ['', undefined],
  ])('reads the date %j', (text, date) => {
    expect(readIssuedOn(text)).toEqual({ value: date });
  });

  test('offers the nearest agencies', async () => {
    const { registry } = await openArchive(await makeContentFolder());
    expect(readIssuer('Công an huyện', registry.agencies).value).toBe('cong-an-huyen');
    expect(readIssuer('Công an tỉnh', registry.agencies).refused).toContain('cong-an-huyen');
  });

  test('refuses a subject without words', () => {
    expect(readSubject(' … ').refused).toBeDefined();
  });
});

describe('placeDraft', () => {
  const draft = { subject: 'Họp tháng 7 năm 2020', kind: 'khac', issuer: undefined } as const;

  test('takes the year of issue, of the subject, or this one', () => {
    expect(placeDraft({ ...draft, issuedOn: '2021-01-05' }, 2026).year).toBe('2021');
    expect(placeDraft({ ...draft, issuedOn: undefined }, 2026).year).toBe('2020');
    expect(placeDraft({ ...draft, subject: 'Họp', issuedOn: undefined }, 2026).year).toBe('2026');
  });

  test('never climbs out of its folder', () => {
    const subject = '../../../etc/passwd';
    expect(placeDraft({ ...draft, subject, issuedOn: undefined }, 2026).slug).toBe('etc-passwd');
  });
});
