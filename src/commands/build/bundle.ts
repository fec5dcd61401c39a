import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, cwd, execPath } from 'node:process';
import { isThere } from '../../publishing/paths.ts';
import { Refusal } from '../../publishing/refusal.ts';

/** The pages' code, ready to run: what Astro makes of it lies in these folders. */
export interface Bundle {
  /** Modules, of which one renders every page. */
  server: string;
  /** Files of the site: scripts, styles, and what `public/` holds. */
  client: string;
  /** The styles of each route, in JSON. */
  styles: string;
}

/** A bundle that is being made, or was there. */
export interface Bundling extends AsyncDisposable {
  /** Wait for it; throws what went wrong with it. */
  finish: () => Promise<Bundle>;
}

/**
 * Begin to make the bundle of the pages' code, beside whatever else is done, unless the last one is
 * of the same code. A process of its own makes it, since Vite would keep some 300 MB of memory while
 * the pages are rendered; it ends with what awaits it.
 *
 * @param workshop a folder of ours alone, inside the project: the bundle imports its packages
 * @param code digest of all that makes a page, apart from the archive
 */
export function startBundling(workshop: string, code: string): Bundling {
  const stop = new AbortController();
  const made = ensureBundle(workshop, code, stop.signal);
  made.catch(() => undefined); // told by `finish`
  return {
    finish: () => made,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await Promise.allSettled([made]);
    },
  };
}

/** Where the parts of a bundle lie. */
export function toBundle(folder: string): Bundle {
  const [server, client] = [join(folder, 'server'), join(folder, 'client')];
  return { server, client, styles: join(folder, 'styles.json') };
}

async function ensureBundle(workshop: string, code: string, signal: AbortSignal): Promise<Bundle> {
  const folder = join(workshop, 'bundle');
  const name = createHash('sha256').update(`${code} ${cwd()}`).digest('hex').slice(0, 16);
  if (!(await isThere(join(folder, name)))) {
    await mkdir(folder, { recursive: true });
    const former = await readdir(folder);
    const unfinished = await mkdtemp(join(folder, 'unfinished-'));
    await runWriter(unfinished, signal);
    await rename(unfinished, join(folder, name));
    // The writer of a build that was killed may be at work still; its folder can go the next time.
    for (const one of former)
      await rm(join(folder, one), { recursive: true }).catch(() => undefined);
  }
  return toBundle(join(folder, name));
}

const WRITER = join(import.meta.dirname, 'write-bundle.ts');

async function runWriter(folder: string, signal: AbortSignal): Promise<void> {
  const args = [WRITER, folder, ...argv.slice(2)];
  const child = spawn(execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], signal });
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) throw new Refusal('Mã của các trang có lỗi, trang không được dựng lại.');
}
