import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../content/files.ts';
import { digestFiles, digestSurroundings } from '../archive/loader/digest.ts';
import { ORIGINALS } from '../content/location.ts';
import type { Issue } from '../domain/issue/issue.ts';
import type { CheckedNotice } from './checked-notice.ts';

/** What the last check found, with digests of what each finding depends on. */
export interface CheckCache {
  /** The registry, the code that reads and checks, and the libraries it uses. */
  surroundings: string;
  registry: { issues: Issue[]; ids: string[] } | undefined;
  /** By file, relative to the content folder. */
  notices: Record<string, { digest: string; own: CheckedNotice }>;
}

/** Open what the last check left, if everything around the notices is as it was; else begin anew. */
export async function openCache(contentDir: string, file: string | undefined): Promise<CheckCache> {
  const surroundings = await digestCode(contentDir);
  const empty = { surroundings, registry: undefined, notices: {} };
  if (!file) return empty;
  try {
    // Written by `saveCache` under the same digest of the code, so that its shape is known.
    const saved = JSON.parse(await readFile(file, 'utf8')) as CheckCache;
    return saved.surroundings === surroundings ? saved : empty;
  } catch {
    return empty;
  }
}

/** Keep what was found; a folder that cannot be written only makes the next check slower. */
export async function saveCache(file: string, cache: CheckCache): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  await mkdir(dirname(file), { recursive: true })
    .then(() => writeFile(temporary, JSON.stringify(cache)))
    .then(() => rename(temporary, file))
    .catch(() => undefined);
}

/** The digest of a notice's file and of its original, which may be large: its size and its time. */
export async function digestNotice(
  contentDir: string,
  file: string,
  original: string | undefined,
): Promise<string> {
  const digest = await digestFiles([join(contentDir, file)]);
  if (!original) return digest;
  const found = await stat(join(contentDir, ORIGINALS, original)).catch(() => undefined);
  return `${digest}:${found ? `${found.size}:${found.mtimeMs}` : 'missing'}`;
}

async function digestCode(contentDir: string): Promise<string> {
  const checks = await listFiles('src/checks', ['.ts']);
  const code = await digestFiles([
    'package-lock.json',
    ...checks.map((file) => join('src/checks', file)),
  ]);
  return `${await digestSurroundings(contentDir)}:${code}`;
}
