import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure, weigh, type Measured } from './measure.ts';
import { writeSyntheticArchive } from './synthetic-archive.ts';

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');
const PAGEFIND = resolve('node_modules/pagefind/lib/runner/bin.cjs');

/**
 * Building synthetic notices with their search index: what a user runs (`npm run build`), cold, again
 * and after one change, against Astro's usual way (one module a notice) and Pagefind's command, in
 * turn on the same files.
 */
export async function benchBuild(count: number): Promise<void> {
  const content = join(FOLDER, 'content');
  const out = join(FOLDER, 'dist');
  await rm(FOLDER, { recursive: true, force: true });
  await writeSyntheticArchive(content, count, 'content');
  const variables = {
    CONTENT_DIR: content,
    OUT_DIR: out,
    CACHE_DIR: join(FOLDER, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const ours = () => measure('node', ['src/commands/build.ts'], variables);

  const first = await ours();
  const weight = await weigh(out);
  show(`ours, cold (${weight.files} files, ${weight.megabytes.toFixed(1)} MB)`, first);
  show('glob() + render() + pagefind, cold', await buildPlain(`${out}-plain`, variables));
  show('ours, nothing changed', await ours());
  await changeOne(content);
  show('ours, one notice changed', await ours());
  await rm(FOLDER, { recursive: true, force: true });
}

/** Where archives and sites are put meanwhile. */
const FOLDER = join(tmpdir(), 'niem-yet-bench');

async function buildPlain(out: string, variables: Record<string, string>): Promise<Measured> {
  await rm('tests/bench/plain-astro/node_modules', { recursive: true, force: true });
  const options = ['--root', 'tests/bench/plain-astro', '--outDir', out];
  const pages = await measure('node', [ASTRO, 'build', ...options], variables);
  const index = await measure('node', [PAGEFIND, '--site', out, '--silent'], variables);
  return {
    seconds: pages.seconds + index.seconds,
    peakMegabytes: Math.max(pages.peakMegabytes, index.peakMegabytes),
  };
}

function show(name: string, { seconds, peakMegabytes }: Measured): void {
  console.log(`${name}: ${seconds.toFixed(1)} s, ${Math.round(peakMegabytes)} MB`);
}

async function changeOne(content: string): Promise<void> {
  const folder = join(content, 'notices', '2020');
  const file = join(folder, (await readdir(folder)).toSorted()[0]!);
  await writeFile(file, (await readFile(file, 'utf8')).replace('Tiếp tục', 'Tiếp tục khẩn trương'));
}
