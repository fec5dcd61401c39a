import { lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { codeOf } from './refusal.ts';

/** Where a path leads once every symbolic link is followed, also when nothing stands there yet. */
export async function toRealPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const parent = await toRealPath(dirname(path));
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? join(parent, basename(path)) : toRealPath(resolve(parent, link));
  }
}

/**
 * Whether a path is a folder or stands in it.
 *
 * @example isInside('/srv/niem-yet-site', '/srv/niem-yet') // => false
 */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether anything has this name, be it a link that leads nowhere. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
