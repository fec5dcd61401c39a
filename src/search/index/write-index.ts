import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Overview } from '../lookup/overview.ts';
import { runPagefind } from '../pagefind/run-pagefind.ts';
import { toSearchRecord, type SearchRecord } from '../pagefind/search-record.ts';
import { toPhrasebook } from '../query/phrases.ts';
import { filePhrases } from './file-phrases.ts';
import { toExpansions } from './expansions.ts';
import { openFacets, type FacetTable } from './facets.ts';
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
  const expansions = toExpansions(source.glossary, source.agencies);
  const phrasebook = toPhrasebook(expansions);
  const facets = openFacets();
  const passages: number[] = [];
  const written = await runPagefind(
    listRecords(source.notices, facets, passages),
    (words) => filePhrases(words, phrasebook),
    folder,
  );
  await mkdir(ownFolder, { recursive: true });
  const overview: Overview = {
    meta: written.meta,
    notices: passages.length,
    passages,
    averageLength: written.averageLength,
    ...written.costs,
    ...(await writeSideFiles(
      source,
      { expansions, facets: facets.facets(), forms: written.forms },
      ownFolder,
    )),
  };
  await writeFile(join(ownFolder, 'overview.json'), JSON.stringify(overview));
  const files = (await readdir(folder, { recursive: true })).length;
  const records = passages.reduce((sum, count) => sum + count, 0);
  return { notices: passages.length, records, files };
}

/** The records of all notices, one notice at a time; what is counted on the way is noted. */
function* listRecords(
  notices: Iterable<Notice>,
  facets: FacetTable,
  passages: number[],
): Generator<SearchRecord> {
  for (const notice of notices) {
    const records = toRecords(notice);
    facets.add(notice);
    passages.push(records.length);
    yield* records;
  }
  // Pagefind writes no index of nothing, and an archive may begin empty; this belongs to no notice.
  if (passages.length === 0) yield NOTHING;
}

/** Pagefind passes over a record without words; nobody asks for this letter. */
const NOTHING = toSearchRecord('/', {
  title: '',
  reference: '',
  sections: [{ id: 'preamble', number: '', text: 'ꙮ' }],
});
