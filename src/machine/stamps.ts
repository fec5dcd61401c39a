import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What changes when a file is written again, its size and its time; undefined when there is none. */
export function findStamp(path: string): string | undefined {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.size} ${stats.mtimeNs}` : undefined;
}

/**
 * The stamps of all files below a folder, by their paths in it, with forward slashes.
 *
 * @param names of what in the folder counts; all when absent
 */
export function surveyFolder(folder: string, names?: readonly string[]): Map<string, string> {
  const stamps = new Map<string, string>();
  const visit = (path: string, place: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (place === '' && names?.includes(entry.name) === false) continue;
      const [inside, file] = [join(path, entry.name), `${place}${entry.name}`];
      if (entry.isDirectory()) visit(inside, `${file}/`);
      else stamps.set(file, findStamp(inside) ?? '');
    }
  };
  visit(folder, '');
  return stamps;
}

/**
 * Changes when any file below a folder does. A published site shares files with our caches through
 * links, so that whoever edits one there edits ours.
 *
 * @param ending of the files that count
 */
export function sealFolder(folder: string, ending = ''): string {
  const hash = createHash('sha256');
  const stamps = [...surveyFolder(folder)].filter(([file]) => file.endsWith(ending));
  for (const [file, stamp] of stamps.sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${file} ${stamp}\n`);
  return hash.digest('hex');
}
