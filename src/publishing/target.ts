import { access, constants, lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isThere, toRealPath } from './paths.ts';

/** Where a site is published, and how its old edition is exchanged for the new. */
export interface Target {
  /** The site's folder, behind all symbolic links. */
  path: string;
  /**
   * `beside`: the folder is exchanged as one, by name. `inside`: it cannot be renamed, so that its
   * entries are exchanged one by one.
   */
  way: 'beside' | 'inside';
  /** The folder whose entries are exchanged: the site's parent, or the site itself. */
  folder: string;
  /** A hidden folder of ours on the same file system: the lock, the journal, both editions. */
  desk: string;
}

/** Find out where a site really goes. Changes nothing. */
export async function findTarget(outDir: string): Promise<Target> {
  const path = await toRealPath(outDir);
  const parent = dirname(path);
  const isFixed =
    (await isThere(path)) && ((await isMountPoint(path)) || !(await isWritable(parent)));
  return isFixed
    ? { path, way: 'inside', folder: path, desk: join(path, '.niem-yet') }
    : { path, way: 'beside', folder: parent, desk: join(parent, `.${basename(path)}.niem-yet`) };
}

/** Where the new edition waits on the desk before it is exchanged for the old. */
export function arrivalOf({ way, desk, path }: Target): string {
  return way === 'inside' ? join(desk, 'new') : join(desk, 'new', basename(path));
}

/** What stands in the published folder, without our desk and what each ext4 disk has at its root. */
export async function listEdition({ path, desk }: Target): Promise<string[]> {
  const others = ['lost+found', basename(desk)];
  return (await readdir(path)).filter((name) => !others.includes(name));
}

/** A folder mounted from the same disk has its parent's device number; only Linux's table tells. */
async function isMountPoint(path: string): Promise<boolean> {
  const table = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
  const mounted = table.split('\n').map((line) => unescapeOctal(line.split(' ')[4] ?? ''));
  return mounted.includes(path) || (await lstat(path)).dev !== (await lstat(dirname(path))).dev;
}

/** The table writes a space in a path as `\040`, and other letters as their bytes. */
function unescapeOctal(text: string): string {
  return text.replaceAll(/\\([0-7]{3})/gu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}
