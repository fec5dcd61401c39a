import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { environment } from './build-sites.ts';
import { serveBy, type Serving } from './serving.ts';

const NOTICE = '2020/ket-luan-phien-hop-ubnd-huyen-thang-6-nam-2020';
const GOOD = '---\nsubject: Lịch tiếp công dân\nkind: thong-bao\n---\n\nThứ hai hằng tuần.\n';

describe('npm run dev, for people who do not read terminals', () => {
  let content: string;
  let server: Serving;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'niem-yet-desk-'));
    content = join(folder, 'content');
    await cp('content', content, { recursive: true });
    await writeFile(join(content, 'notices/2020/lich.mdx'), GOOD);
    const variables = { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') };
    server = await serveBy('dev', environment(variables), ['--port', '4399']);
  });

  afterAll(() => server.stop());

  const open = async (path: string) => {
    const page = await fetch(`${server.address}${path}`);
    return { status: page.status, text: await page.text() };
  };

  test('the desk says that all is well', async () => {
    const { status, text } = await open('luu-tru/');
    expect(status).toBe(200);
    expect(text).toContain('Lỗi và lưu ý: không có lỗi');
  });

  test('a broken file is explained there, and the other pages still answer', async () => {
    expect((await open('thong-bao/2020/lich/')).status).toBe(200);
    await writeFile(join(content, 'notices/2020/lich.mdx'), `${GOOD}\nThu <5 tỷ {x y}.\n`);
    await expect
      .poll(() => open('luu-tru/'), { timeout: 10_000 })
      .toMatchObject({
        text: expect.stringMatching(/notices\/2020\/lich\.mdx: 2 lỗi/) as string,
      });
    const { text } = await open('luu-tru/');
    expect(text).toContain('Lỗi, dòng 8, cột 5');
    expect(text).toContain('bị hiểu là mở một thẻ');
    expect((await open(`thong-bao/${NOTICE}/`)).status).toBe(200);
    expect((await open('')).status).toBe(200);
  });

  test('the queue of unknown bodies has an entry to paste', async () => {
    const text = GOOD.replace('Thứ hai', 'Chi cục Kiểm lâm trực thứ hai');
    await writeFile(join(content, 'notices/2020/lich.mdx'), text);
    await expect
      .poll(() => open('luu-tru/'), { timeout: 10_000 })
      .toMatchObject({
        text: expect.stringContaining('Cơ quan chưa xác định: 1') as string,
      });
    expect((await open('luu-tru/')).text).toContain('chi-cuc-kiem-lam: { name:');
  });
});

test('the finished site has no desk, but the handbook', async () => {
  expect(existsSync(join(inject('seedSite'), 'luu-tru'))).toBe(false);
  const handbook = await readFile(join(inject('seedSite'), 'huong-dan/luu-tru/index.html'), 'utf8');
  expect(handbook).toContain('<h3 id="numbering-jump">numbering-jump</h3>');
});
