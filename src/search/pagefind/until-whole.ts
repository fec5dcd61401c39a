import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Longer than a write that is under way takes on a busy machine, in milliseconds. */
const PAUSE = 200;
/** A file that is empty for so long stays so. */
const PATIENCE = 60_000;
/** As many files as are looked at side by side. */
const SIDE_BY_SIDE = 256;

/**
 * Wait until the files in a folder grow no more and none is empty. Pagefind answers before its last
 * files are whole, and to close it then cuts them short: https://github.com/Pagefind/pagefind/issues/1271
 */
export async function waitUntilWhole(folder: string): Promise<void> {
  const begun = performance.now();
  for (let before = '', now = await weigh(folder); now !== before;) {
    if (performance.now() - begun > PATIENCE)
      throw new Error(`Pagefind did not finish its files in ${folder}.`);
    await setTimeout(PAUSE);
    [before, now] = [now, await weigh(folder)];
  }
}

/** What changes while a file is being written; never twice the same while one is empty. */
async function weigh(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  let empty = 0;
  for (let i = 0; i < files.length; i += SIDE_BY_SIDE) {
    const group = files.slice(i, i + SIDE_BY_SIDE);
    const sizes = await Promise.all(
      group.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
    );
    bytes += sizes.reduce((sum, size) => sum + size, 0);
    empty += sizes.filter((size) => size === 0).length;
  }
  return empty > 0 ? `empty at ${performance.now()}` : `${files.length} ${bytes}`;
}
