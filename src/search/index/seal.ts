import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Digest the names, sizes and times of the files below a folder: a published site shares them with us
 * through links, so that whoever edits one there edits ours.
 *
 * @param ending of the files that count
 */
export function digestStamps(folder: string, ending = ''): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith(ending)) continue;
    const stats = statSync(join(folder, file));
    if (stats.isFile()) hash.update(`${file} ${stats.size} ${stats.mtimeMs}\n`);
  }
  return hash.digest('hex');
}
