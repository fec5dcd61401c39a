import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a folder holds. */
export interface Weight {
  files: number;
  bytes: number;
}

/** Count the files below a folder, and their bytes. */
export async function weigh(folder: string): Promise<Weight> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  let bytes = 0;
  for (const path of paths) bytes += (await stat(path)).size;
  return { files: paths.length, bytes };
}
