import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { measureAll, type Measured } from '../measuring/measure.ts';

const PLAIN_ASTRO = 'tests/bench/plain-astro';

/** What Hugo calls itself; undefined when it is not installed. */
export function findHugo(): string | undefined {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v\d[\d.]*/u.exec(stdout)?.[0] : undefined;
}

/** Build a site that `writeHugoSite` wrote, and index it with Pagefind's command; `public` is new. */
export async function buildHugo(site: string): Promise<Measured> {
  const out = join(site, 'public');
  await rm(out, { recursive: true, force: true });
  return measureAll([{ command: 'hugo', args: ['--quiet'], folder: site }, toIndexing(out)]);
}

/** Astro's usual way, one module a notice, without any cache, and Pagefind's command. */
export async function buildPlainAstro(content: string, out: string): Promise<Measured> {
  await forgetPlainAstro();
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const building = {
    command: execPath,
    args: [astro, 'build', '--silent', '--root', PLAIN_ASTRO, '--outDir', out],
    variables: { CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
  };
  return measureAll([building, toIndexing(out)]).finally(forgetPlainAstro);
}

/** Astro keeps its caches there. */
async function forgetPlainAstro(): Promise<void> {
  for (const cache of ['node_modules', '.astro'])
    await rm(join(PLAIN_ASTRO, cache), { recursive: true, force: true });
}

function toIndexing(site: string) {
  const pagefind = resolve('node_modules/pagefind/lib/runner/bin.cjs');
  return { command: execPath, args: [pagefind, '--site', site, '--silent'] };
}
