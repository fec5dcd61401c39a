import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { launchChromium } from './browser/chromium.ts';
import { environment } from './build-sites.ts';
import { serveBy } from './serving.ts';

const README = readFileSync('README.md', 'utf8');
const NOTICE = '2020/ket-luan-phien-hop-ubnd-huyen-thang-6-nam-2020';

/** Commands of the README that other tests or CI itself run, with the place where they do. */
const RUN_ELSEWHERE: Record<string, string> = {
  test: '.ci/run',
  build: 'tests/site/build-sites.ts',
  merge: 'tests/site/shares.test.ts',
};

/** Folders of this test's own, so that the developer's last build and figures stay. */
const variables = environment({
  OUT_DIR: resolve('.cache/tests/commands'),
  FIGURES_DIR: resolve('.cache/tests/figures'),
});

const run = (script: string, ...args: string[]) =>
  execFileSync('npm', ['run', '-s', script, '--', ...args], { encoding: 'utf8', env: variables });

describe('the commands of the README', () => {
  const named = new Set(
    [...README.matchAll(/npm (?:run (?:-s )?)?(start|test|[a-z]+(?= ?[`\-#|]))/g)].map(
      (match) => match[1]!,
    ),
  );

  test('are all run by a test', () => {
    const here = ['start', 'dev', 'check', 'search', 'eval', 'sample', 'import', 'new', 'bench'];
    const unknown = [...named].filter(
      (name) => name !== 'ci' && !here.includes(name) && !RUN_ELSEWHERE[name],
    );
    expect(unknown).toEqual([]);
    expect(named.size).toBeGreaterThan(6);
  });

  test('npm run check', () => {
    expect(run('check')).toContain('không có lỗi');
    expect(JSON.parse(run('check', '--json'))).toEqual([]);
  });

  test('npm run -s search', () => {
    const lines = run('search', 'cau lo thang', '--dist', inject('seedSite'), '--json')
      .trim()
      .split('\n');
    expect(JSON.parse(lines[0]!)).toMatchObject({
      rank: 1,
      notice: NOTICE,
      section: 'iv-6',
      url: `/thong-bao/${NOTICE}/#muc-iv-6`,
    });
  });

  test('npm run eval', () => {
    const table = run('eval', 'tests/sample-queries.jsonl', '--dist', inject('sampleSite'));
    expect(table).toMatch(/^class\tqueries\thit@1/);
    expect(table).toMatch(/^all\t\d+\t/m);
  });

  test('npm run bench', () => {
    const figures = run('bench', 'build', '20');
    expect(figures).toMatch(/^\| ours, cold \| [\d.]+ s \|.* [\d,]+ \| [\d.]+ [kM]B \|$/m);
    expect(figures).toMatch(/^\| Astro’s glob\(\) .* \| [\d.]+ s \|/m);
    expect(figures).not.toContain('failed');
  }, 300_000);

  test('npm run import', () => {
    const original = 'content/originals/2020/ket-luan-phien-hop-ubnd-huyen-thang-6-nam-2020.txt';
    expect(run('import', original, '--dry-run')).toContain('kind: thong-bao');
  });

  test('npm run new', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'niem-yet-new-'));
    await cp('tests/fixtures/base', folder, { recursive: true });
    const answers = ['--subject', 'Nghỉ lễ', '--kind', 'thong-bao', '--issued-on', '2021-04-20'];
    const options = { encoding: 'utf8', env: { ...variables, CONTENT_DIR: folder } } as const;
    execFileSync('npm', ['run', '-s', 'new', '--', ...answers], options);
    expect(await readFile(join(folder, 'notices/2021/nghi-le.mdx'), 'utf8')).toContain('subject:');
  });

  test('npm start', async () => {
    await withServer('start', async (address) => {
      const page = await fetch(`${address}thong-bao/${NOTICE}/`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('id="muc-iv-7"');
    });
  });

  test('npm run sample', async () => {
    await withServer('sample', async (address) => {
      expect(await (await fetch(address)).text()).toContain('Kho mẫu');
    });
  });

  test('npm run dev', async () => {
    await withServer('dev', async (address) => {
      const browser = await launchChromium();
      const page = await browser.newPage();
      await page.goto(`${address}tim-kiem/?q=dat+dai`);
      await page.waitForSelector('[data-search-results] li a');
      const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      await browser.close();
      expect(font).toContain('Source Sans');
    });
  });
});

/** Run a serving command, hand on its address, and end it whatever happens. */
async function withServer(script: string, use: (address: string) => Promise<void>): Promise<void> {
  const server = await serveBy(script, variables);
  try {
    await use(server.address);
  } finally {
    server.stop();
  }
}
