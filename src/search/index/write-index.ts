import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agency } from '../../domain/agency/agency.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Topic } from '../../domain/topic/topic.ts';
import type { Overview } from '../lookup/overview.ts';
import { toPhrasebook } from '../query/phrases.ts';
import { toExpansions, type Glossary } from './glossary.ts';
import { writeBundle } from '../pagefind/run-pagefind.ts';
import { toRecords } from './records.ts';
import { writeSideFiles } from './side-files.ts';

/** What the index is made of. */
export interface SearchSource {
  /** Newest first, as the catalog orders them: «Mới nhất» sorts by this order. */
  notices: Notice[];
  agencies: Agency[];
  topics: Topic[];
  glossary: Glossary;
  /** The built site; the index goes to `<outDir>/pagefind/`. */
  outDir: string;
}

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
  const bundle = await writeBundle(records.flat(), toPhrasebook(expansions), folder);
  await mkdir(ownFolder, { recursive: true });
  const overview: Overview = {
    meta: bundle.meta,
    notices: source.notices.length,
    passages: records.map((list) => list.length),
    averageLength: bundle.averageLength,
    heavy: bundle.heavy,
    lightBytes: bundle.lightBytes,
    frequent: bundle.frequent,
    ...(await writeSideFiles(source, expansions, bundle.forms, ownFolder)),
  };
  await writeFile(join(ownFolder, 'overview.json'), JSON.stringify(overview));
  const files = (await readdir(folder, { recursive: true })).length;
  return { notices: source.notices.length, records: records.flat().length, files };
}
