import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexArchive } from '../../../src/search/index/index-archive.ts';
import { linkFolder } from '../../../src/machine/link-file.ts';
import type { SearchSource } from '../../../src/search/index/search-source.ts';

/** Index an archive with nothing kept, into a site of its own; the caller removes its folder. */
export async function indexIntoNew(source: SearchSource): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'niem-yet-search-'));
  const { folder } = await indexArchive(source, join(outDir, 'cache'));
  linkFolder(folder, join(outDir, 'pagefind'));
  return outDir;
}
