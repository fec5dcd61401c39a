import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
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
  const bytes = await readFile(join(contentDir, ORIGINALS, inside)).catch(() => undefined);
  if (!bytes) return [problem('original-missing', at, file)];
  const actual = createHash('sha256').update(bytes).digest('hex');
  return actual === sha256 ? [] : [problem('original-changed', at, file, actual)];
}
