import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { STROKE } from './overlay.ts';
import { recutFolder, type WrittenIndex } from './recut-folder.ts';
import type { FileMore } from './recut.ts';
import type { SearchRecord } from './search-record.ts';
import { waitUntilWhole } from './until-whole.ts';

/** Let Pagefind index the records into an empty folder, then cut its index files anew. */
export async function runPagefind(
  records: Iterable<SearchRecord>,
  fileMore: FileMore,
  folder: string,
): Promise<WrittenIndex> {
  // Without the stroke Pagefind would drop it before it can fold it.
  const { index, errors } = await createIndex({ forceLanguage: 'vi', includeCharacters: STROKE });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    for (const record of records) await addRecord(index, record);
    const written = await index.writeFiles({ outputPath: folder });
    failOn(written.errors);
    await waitUntilWhole(folder);
    await index.deleteIndex();
  } finally {
    await close();
  }
  await Promise.all(PAGEFIND_INTERFACES.map((name) => rm(join(folder, name), { force: true })));
  return recutFolder(folder, fileMore);
}

/** Search interfaces that Pagefind writes and this site does not use. */
const PAGEFIND_INTERFACES = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

async function addRecord(index: PagefindIndex, { url, content }: SearchRecord): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  failOn(errors);
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index: ${errors.join(' ')}`);
}
