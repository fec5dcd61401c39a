import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { problem, type Problem } from '../../domain/issue/issue.ts';
import type { Source } from '../../domain/notice/notice.ts';
import { ORIGINALS } from '../location.ts';

/** Check that a notice's original is there, inside `originals/`, and is still the file it was. */
export async function checkOriginal(
  contentDir: string,
  { file, sha256 }: Source,
): Promise<Problem[]> {
  const at = { line: 1, column: 1 };
  const inside = normalize(file);
  if (inside.startsWith('..') || inside.startsWith('/'))
    return [problem('original-missing', at, file)];
  const bytes = await readInside(join(contentDir, ORIGINALS), inside).catch(() => undefined);
  if (!bytes) return [problem('original-missing', at, file)];
  const actual = createHash('sha256').update(bytes).digest('hex');
  return actual === sha256 ? [] : [problem('original-changed', at, file, actual)];
}

/** Read a plain file of a folder; a link that leads out of it, or a device, is as good as absent. */
async function readInside(folder: string, file: string): Promise<Uint8Array | undefined> {
  const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
  const isInside = path.startsWith(`${root}${sep}`) && (await stat(path)).isFile();
  return isInside ? readFile(path) : undefined;
}
