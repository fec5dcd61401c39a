import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawBuildChart } from '../../bench/figures/build-chart.ts';
import type { BuildFigures, Run } from '../../bench/figures/build-figures.ts';
import { formatBuildSection } from '../../bench/figures/build-section.ts';
import { formatBuildTable } from '../../bench/figures/build-table.ts';
import type { BrowserFigures } from '../../bench/figures/browser-figures.ts';
import { formatBrowserSection } from '../../bench/figures/browser-section.ts';
import { readSection, replaceSection } from '../../bench/figures/readme.ts';

const FOLDER = 'tests/bench/figures';
const README = readFileSync('README.md', 'utf8');
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

describe('the figures of the README', () => {
  const build = JSON.parse(read('build.json')) as BuildFigures;

  test('are those of the builds that were measured', async () => {
    expect(await replaceSection(README, 'build', formatBuildSection(build))).toBe(README);
    expect(read('build.svg')).toBe(drawBuildChart(build));
  });

  test('are of builds that ended, and that were the same step by step as from nothing', () => {
    const runs = build.sizes.flatMap((size) => size.runs);
    expect(runs.filter(({ status, run }) => status === 'failed' && run !== 'astro')).toEqual([]);
    expect(build.sizes.flatMap(({ differences }) => differences)).toEqual([]);
  });

  test('are those of the searches that were measured', async () => {
    const browser = JSON.parse(read('browser.json')) as BrowserFigures;
    expect(await replaceSection(README, 'browser', formatBrowserSection(browser))).toBe(README);
  });
});

describe('formatBuildTable', () => {
  const toRun = (run: Run['run'], seconds: number): Run => ({
    ...{ run, status: 'measured', seconds, cpuSeconds: 2 * seconds },
    ...{ peakBytes: 1_490_000_000, files: 4400, bytes: 28_000_000 },
  });
  const size = {
    notices: 1000,
    contentBytes: 14_200_000,
    runs: [
      ...[toRun('hugo', 3), toRun('cold', 12.34), toRun('hugo', 5)],
      { run: 'astro', status: 'failed', reason: 'Error: heap out of memory' } as const,
    ],
    differences: [],
  };

  test('shows the mean of what was run twice, and ours as a multiple of it', () => {
    expect(formatBuildTable(size)).toMatchInlineSnapshot(`
      "### 1,000 notices, 14 MB

      |  | time | × Hugo | processor | peak memory (PSS) | files | bytes |
      | --- | --- | --- | --- | --- | --- | --- |
      | ours, cold | 12.3 s | 3.08 | 24.7 s | 1.49 GB | 4,400 | 28 MB |
      | Hugo and Pagefind’s command | 4.0 s | 1.00 | 8.0 s | 1.49 GB | 4,400 | 28 MB |
      | Astro’s glob() and render(), and Pagefind’s command | – | – | – | – | – | – |

      Astro’s glob() and render(), and Pagefind’s command failed: Error: heap out of memory"
    `);
  });
});

describe('replaceSection', () => {
  const readme =
    '# Kho\n\n<!-- figures: build -->\n\ncũ\n\n<!-- end of figures: build -->\n\nSau\n';

  test('replaces what stands between the marks, and nothing else', async () => {
    const written = await replaceSection(readme, 'build', 'mới');
    expect(written).toBe(readme.replace('cũ', 'mới'));
    expect(readSection(written, 'build')).toBe('mới');
  });

  test('says which marks are missing', async () => {
    await expect(replaceSection(readme, 'browser', 'mới')).rejects.toThrow('figures: browser');
  });
});
