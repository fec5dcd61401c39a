import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import { cwd, env } from 'node:process';

/** The folder of notices and registry: `CONTENT_DIR`, or `content`. */
export const contentDir = resolve(env['CONTENT_DIR'] ?? 'content');

/** The folder of the finished site: `OUT_DIR`, or `dist`. */
export const outDir = resolve(env['OUT_DIR'] ?? 'dist');

/** The folder of a part of the site, where `OUT_DIR` names none. */
export const shareDir = (name: string) =>
  resolve(env['OUT_DIR'] ?? join('.cache', 'shares', toName(contentDir), name));

/** Where the originals stand, inside the content folder. */
export const ORIGINALS = 'originals';

/** Where builds keep what they may re-use: `CACHE_DIR`, or a folder of this archive's own. */
export const cacheDir = resolve(env['CACHE_DIR'] ?? join('.cache', toName(contentDir)));

/** Where the search index and parts of it are kept from build to build. */
export const SEARCH_CACHE = join(cacheDir, 'search');

/** Two archives built on one machine must not share pages. */
function toName(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

/** The content folder as a person in this folder would write it. */
export const contentName = relative(cwd(), contentDir) || '.';
