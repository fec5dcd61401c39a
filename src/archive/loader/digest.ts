import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../content/files.ts';

/** The code whose change may change what is read out of a notice. */
const READING_CODE = ['src/language', 'src/domain', 'src/reading', 'src/content'];

/**
 * A digest of all that a notice's reading depends on besides its own file: the registry, and the
 * version of the code that reads.
 */
export async function digestSurroundings(contentDir: string): Promise<string> {
  const registry = await listFiles(contentDir, ['.yaml', '.yml']);
  const code = await Promise.all(
    READING_CODE.map(async (folder) =>
      (await listFiles(folder, ['.ts'])).map((file) => join(folder, file)),
    ),
  );
  return digestFiles([...registry.map((file) => join(contentDir, file)), ...code.flat()]);
}

/** SHA-256 of some files' names and bytes, in the order given. */
export async function digestFiles(paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(await readFile(path));
  return hash.digest('hex');
}
