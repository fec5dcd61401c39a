import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseMeta } from './meta.ts';
import { recut, type FileMore, type Recut } from './recut.ts';

/** What the rest of the build needs to know of the written index. */
export interface WrittenIndex extends Pick<Recut, 'costs' | 'forms'> {
  /** The hash in the name of `pf_meta`. */
  meta: string;
  /** Mean number of words of a record. */
  averageLength: number;
}

/** Cut the index files in a folder that Pagefind wrote anew, in their place. */
export async function recutFolder(folder: string, fileMore: FileMore): Promise<WrittenIndex> {
  const chunkFolder = join(folder, 'index');
  const chunkNames = await readdir(chunkFolder).catch(() => []);
  const chunks = await Promise.all(chunkNames.map((name) => readFile(join(chunkFolder, name))));
  const oldMeta = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'))!;
  const cut = recut(await readFile(join(folder, oldMeta)), chunks, fileMore);
  await Promise.all(chunkNames.map((name) => rm(join(chunkFolder, name))));
  await rm(join(folder, oldMeta));
  for (const [name, content] of cut.chunks) {
    await writeFile(join(chunkFolder, `${name}.pf_index`), content);
  }
  await writeFile(join(folder, `pagefind.${cut.meta.hash}.pf_meta`), cut.meta.content);
  await renameInEntry(folder, cut.meta.hash);
  const { costs, forms, meta } = cut;
  return { meta: meta.hash, averageLength: toAverageLength(meta.content), costs, forms };
}

/** Pagefind's own client finds `pf_meta` through this file. */
async function renameInEntry(folder: string, hash: string): Promise<void> {
  const file = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(file, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  for (const language of Object.values(entry.languages)) language.hash = hash;
  await writeFile(file, JSON.stringify(entry));
}

function toAverageLength(packedMeta: Uint8Array): number {
  const { records } = parseMeta(gunzipSync(packedMeta));
  const words = records.reduce((sum, { length }) => sum + length, 0);
  return Math.round(words / Math.max(1, records.length));
}
