import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { parseMeta } from './meta.ts';
import type { Phrasebook } from '../query/phrases.ts';
import { recut, type Recut } from './recut.ts';
import type { SearchRecord } from '../index/records.ts';

/** What the rest of the build needs to know of the written index. */
export interface WrittenBundle extends Pick<Recut, 'heavy' | 'frequent' | 'lightBytes' | 'forms'> {
  /** The hash in the name of `pf_meta`. */
  meta: string;
  averageLength: number;
}

/** Let Pagefind index the records into an empty folder, then cut its index files anew. */
export async function writeBundle(
  records: SearchRecord[],
  phrasebook: Phrasebook,
  folder: string,
): Promise<WrittenBundle> {
  const { index, errors } = await createIndex({
    forceLanguage: 'vi',
    includeCharacters: STROKE,
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    for (const record of records) await addRecord(index, record);
    const written = await index.writeFiles({ outputPath: folder });
    failOn(written.errors);
    await index.deleteIndex();
  } finally {
    await close();
  }
  await Promise.all(PAGEFIND_INTERFACES.map((name) => rm(join(folder, name), { force: true })));
  return recutFolder(folder, phrasebook);
}

/** The stroke of đ in the overlay; without this Pagefind would drop it before it can fold it. */
const STROKE = '\u0335';

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

async function recutFolder(folder: string, phrasebook: Phrasebook): Promise<WrittenBundle> {
  const chunkFolder = join(folder, 'index');
  const chunkNames = await readdir(chunkFolder).catch(() => []);
  const chunks = await Promise.all(chunkNames.map((name) => readFile(join(chunkFolder, name))));
  const oldMeta = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'))!;
  const cut = recut(await readFile(join(folder, oldMeta)), chunks, phrasebook);
  await Promise.all(chunkNames.map((name) => rm(join(chunkFolder, name))));
  await rm(join(folder, oldMeta));
  for (const [name, content] of cut.chunks) {
    await writeFile(join(chunkFolder, `${name}.pf_index`), content);
  }
  await writeFile(join(folder, `pagefind.${cut.meta.hash}.pf_meta`), cut.meta.content);
  await renameInEntry(folder, cut.meta.hash);
  const { records } = parseMeta(gunzipSync(cut.meta.content));
  const words = records.reduce((sum, { length }) => sum + length, 0);
  const averageLength = Math.round(words / Math.max(1, records.length));
  const { heavy, frequent, lightBytes, forms } = cut;
  return { meta: cut.meta.hash, averageLength, heavy, frequent, lightBytes, forms };
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
