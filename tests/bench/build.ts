import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure, weigh, type Measured } from './measure.ts';
import { writeSyntheticArchive } from './synthetic-archive.ts';

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');

/**
 * Building synthetic notices: our loader (a notice is data) against Astro's usual way (one module a
 * notice), in turn on the same files; the search index is left out of both.
 */
export async function benchBuild(count: number): Promise<void> {
  const content = join(tmpdir(), 'niem-yet-bench', 'content');
  const out = join(tmpdir(), 'niem-yet-bench', 'dist');
  await writeSyntheticArchive(content, count, 'content');
  const variables = { CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' };
  const ours = (...options: string[]) =>
    measure('node', [ASTRO, 'build', '--outDir', out, ...options], variables);
  const plain = () =>
    measure(
      'node',
      [ASTRO, 'build', '--root', 'tests/bench/plain-astro', '--outDir', `${out}-plain`],
      variables,
    );

  await clean(out);
  const first = await ours('--force');
  const weight = await weigh(out);
  show(`ours, cold (${weight.files} files, ${weight.megabytes.toFixed(1)} MB)`, first);
  await rm('tests/bench/plain-astro/node_modules', { recursive: true, force: true });
  show('glob() + render(), cold', await plain());
  await changeOne(content);
  show('ours, one notice changed', await ours());
  await clean(out);
}

function show(name: string, { seconds, peakMegabytes }: Measured): void {
  console.log(`${name}: ${seconds.toFixed(1)} s, ${Math.round(peakMegabytes)} MB`);
}

async function clean(out: string): Promise<void> {
  for (const folder of [out, `${out}-plain`]) await rm(folder, { recursive: true, force: true });
}

async function changeOne(content: string): Promise<void> {
  const folder = join(content, 'notices', '2020');
  const file = join(folder, (await readdir(folder)).toSorted()[0]!);
  await writeFile(file, (await readFile(file, 'utf8')).replace('Tiếp tục', 'Tiếp tục khẩn trương'));
}
