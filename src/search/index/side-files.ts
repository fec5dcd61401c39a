import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Facets } from '../lookup/facets.ts';
import type { Overview } from '../lookup/overview.ts';
import type { Expansions } from '../query/phrases.ts';
import { toAgencyEntries } from './agency-entries.ts';
import type { SearchSource } from './search-source.ts';

/** What was collected while the index was written. */
export interface Collected {
  expansions: Expansions;
  facets: Facets;
  /** Each spelling with the number of records that it stands in. */
  forms: Map<string, number>;
}

/** Write our own files beside Pagefind's, each named by its content. */
export async function writeSideFiles(
  { agencies, topics, counts }: SearchSource,
  { expansions, facets, forms }: Collected,
  folder: string,
): Promise<Pick<Overview, 'files' | 'facetBytes'>> {
  const write = async (name: string, value: unknown) => {
    const text = JSON.stringify(value);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    await writeFile(join(folder, `${name}.${hash}.json`), text);
    return `${name}.${hash}.json`;
  };
  const vocabulary = [...forms]
    .filter(([, count]) => count >= (facets.years.length < SMALL_ARCHIVE ? 1 : RARE))
    .map(([form, count]) => [form, count]);
  const files = {
    agencies: await write('agencies', toAgencyEntries(agencies, counts)),
    topics: await write(
      'topics',
      topics.map(({ id, name, aliases }) => ({ id, name, aliases })),
    ),
    facets: await write('facets', facets),
    vocabulary: await write('vocabulary', vocabulary),
    glossary: await write('glossary', expansions),
  };
  return { files, facetBytes: gzipSync(JSON.stringify(facets)).length };
}

/** A spelling in fewer records than this is as likely an error as a word to suggest. */
const RARE = 2;
/** In so small an archive every word is rare. */
const SMALL_ARCHIVE = 100;
