import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openIndex, type OpenIndex } from '../lookup/open-index.ts';

/** Open the search index of a built site on disk, to be searched by the same code as its page. */
export function openFolder(dist: string): Promise<OpenIndex> {
  return openIndex(async (path) => {
    const bytes = await readFile(join(dist, 'pagefind', path));
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  });
}
