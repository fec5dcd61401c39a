import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from './paths.ts';

/** The part of an Astro integration that the caches need. */
interface CacheIntegration {
  name: string;
  hooks: {
    'astro:config:setup': (options: {
      command: string;
      updateConfig: (config: { vite: { cacheDir: string } }) => unknown;
    }) => void;
    'astro:build:start': () => Promise<void>;
    'astro:build:done': () => Promise<void>;
  };
}

/**
 * Keeps Astro's caches of one archive honest: a build and a preview have Vite caches of their own, and
 * the pages kept by a build that did not finish are not used again. Astro writes those pages one by
 * one and the list of what they were made from last: after a kill the list speaks of other pages.
 */
export function keepCaches(cacheDir: string): CacheIntegration {
  const mark = join(cacheDir, 'unfinished');
  return {
    name: 'niem-yet:caches',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) =>
        void updateConfig({ vite: { cacheDir: join(cacheDir, 'vite', command) } }),
      'astro:build:start': async () => {
        if (await isThere(mark)) await forgetPages(cacheDir);
        await writeFile(mark, '');
      },
      'astro:build:done': () => rm(mark, { force: true }),
    },
  };
}

async function forgetPages(cacheDir: string): Promise<void> {
  for (const name of ['incremental-build.json', 'dist'])
    await rm(join(cacheDir, name), { recursive: true, force: true });
}
