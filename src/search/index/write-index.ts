import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Overview } from '../lookup/overview.ts';
import { runPagefind } from '../pagefind/run-pagefind.ts';
import { toPhrasebook } from '../query/phrases.ts';
import { filePhrases } from './file-phrases.ts';
import { toExpansions } from './glossary.ts';
import { toRecords } from './records.ts';
import type { SearchSource } from './search-source.ts';
import { writeSideFiles } from './side-files.ts';

/** What was written, for the build's log. */
export interface SearchReport {
  notices: number;
  records: number;
  files: number;
}

/** Index the archive with Pagefind, cut the index for small answers, and write our side files. */
export async function writeSearchIndex(source: SearchSource): Promise<SearchReport> {
  const folder = join(source.outDir, 'pagefind');
  const ownFolder = join(folder, 'niem-yet');
  await rm(folder, { recursive: true, force: true });
  const records = source.notices.map(toRecords);
  const expansions = toExpansions(source.glossary, source.agencies);
  const phrasebook = toPhrasebook(expansions);
  const written = await runPagefind(
    records.flat(),
    (words) => filePhrases(words, phrasebook),
    folder,
  );
  await mkdir(ownFolder, { recursive: true });
  const overview: Overview = {
    meta: written.meta,
    notices: source.notices.length,
    passages: records.map((list) => list.length),
    averageLength: written.averageLength,
    ...written.costs,
    ...(await writeSideFiles(source, expansions, written.forms, ownFolder)),
  };
  await writeFile(join(ownFolder, 'overview.json'), JSON.stringify(overview));
  const files = (await readdir(folder, { recursive: true })).length;
  return { notices: source.notices.length, records: records.flat().length, files };
}
