import { resolve } from 'node:path';
import { env } from 'node:process';

/** The folder of notices and registry: `CONTENT_DIR`, or `content`. */
export const contentDir = resolve(env['CONTENT_DIR'] ?? 'content');

/** The folder of the finished site: `OUT_DIR`, or `dist`. */
export const outDir = resolve(env['OUT_DIR'] ?? 'dist');

/** Where the originals stand, inside the content folder. */
export const ORIGINALS = 'originals';
