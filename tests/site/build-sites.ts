import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from './browser/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The first notice's site, built from `content/` with no cache. */
    seedSite: string;
    /** The same, built once more. */
    seedSiteAgain: string;
    /** The archive of invented notices. */
    sampleSite: string;
  }
}

const SITES = [
  ['seedSite', 'content'],
  ['seedSiteAgain', 'content'],
  ['sampleSite', 'tests/sample'],
] as const;

/** Build the sites that the tests look at, by the command that everybody uses. */
export default function setup(project: TestProject): void {
  ensureChromium();
  for (const [name, content] of SITES) {
    const folder = resolve('.cache/tests', name);
    rmSync(folder, { recursive: true, force: true });
    buildSite(content, folder, { CACHE_DIR: resolve('.cache/tests', `${name}-cache`) });
    project.provide(name, folder);
  }
}

/** Run `npm run build` for a content folder; throws with its output when it fails. */
export function buildSite(
  contentDir: string,
  outDir: string,
  variables: Record<string, string> = {},
): void {
  if (variables['CACHE_DIR']) rmSync(variables['CACHE_DIR'], { recursive: true, force: true });
  execFileSync('node', ['src/commands/build.ts'], {
    env: environment({ CONTENT_DIR: contentDir, OUT_DIR: outDir, ...variables }),
    stdio: 'pipe',
    encoding: 'utf8',
  });
}

/** The environment of a person's shell: without what the test runner adds to it. */
export function environment(variables: Record<string, string>): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(
    ([name]) => !/^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|VITEST|TEST)/.test(name),
  );
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', ...variables };
}
