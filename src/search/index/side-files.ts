import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Facets } from '../lookup/facets.ts';
import type { Overview } from '../lookup/overview.ts';
import type { Table } from '../lookup/table.ts';
import type { Expansions } from '../query/phrases.ts';
import { toAgencyEntries } from './agency-entries.ts';
import type { SearchSource } from './search-source.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What was collected while the index was made. */
export interface Collected {
  expansions: Expansions;
  facets: Facets;
  vocabulary: Vocabulary;
  table: Table;
}

/** Write our own files beside Pagefind's, each named by its content but the first. */
export function writeSideFiles(
  { agencies, topics, counts }: SearchSource,
  { expansions, facets, vocabulary, table }: Collected,
  folder: string,
): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown, isPacked = false) => {
    const text = JSON.stringify(value);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const file = `${name}.${hash}.${isPacked ? 'pack' : 'json'}`;
    writeFileSync(join(folder, file), isPacked ? gzipSync(text) : text);
    return file;
  };
  const notices = table.passages.length;
  const files: Overview['files'] = {
    table: write('table', table, true),
    agencies: write('agencies', toAgencyEntries(agencies, counts)),
    topics: write(
      'topics',
      topics.map(({ id, name, aliases }) => ({ id, name, aliases })),
    ),
    facets: write('facets', facets),
    vocabulary: write('vocabulary', vocabulary.list(notices)),
    glossary: write('glossary', expansions),
  };
  const facetBytes = gzipSync(JSON.stringify(facets)).length;
  const overview: Overview = { notices, facetBytes, files };
  writeFileSync(join(folder, 'overview.json'), JSON.stringify(overview));
}
