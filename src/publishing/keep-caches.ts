import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isThere } from './paths.ts';

/** The part of an Astro integration that the caches need. */
interface CacheIntegration {
  name: string;
  hooks: {
    'astro:config:setup': (options: {
      command: string;
      config: { root: URL };
      updateConfig: (config: { vite: { cacheDir: string } }) => unknown;
    }) => Promise<void>;
  };
}

/** Keeps Astro's caches of one archive honest: a build and a preview have Vite caches of their own. */
export function keepCaches(cacheDir: string): CacheIntegration {
  return {
    name: 'niem-yet:caches',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        updateConfig({ vite: { cacheDir: join(cacheDir, 'vite', command) } });
        await ensureImportLists(join(fileURLToPath(config.root), '.astro'));
      },
    },
  };
}

/**
 * Two files that Astro writes for any command, in one place and through one temporary name: on a fresh
 * clone two processes would take it from each other. Where they are there already it writes nothing.
 */
async function ensureImportLists(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of ['content-assets.mjs', 'content-modules.mjs']) {
    const file = join(folder, name);
    if (await isThere(file)) continue;
    const own = `${file}.${randomUUID()}`;
    await writeFile(own, 'export default new Map();');
    await rename(own, file);
  }
}
