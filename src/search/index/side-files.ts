import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toPlaceName, type Facets } from '../lookup/facets.ts';
import type { Overview } from '../lookup/overview.ts';
import type { Table } from '../lookup/table.ts';
import type { Expansions } from '../query/phrases.ts';
import { toAgencyEntries } from './agency-entries.ts';
import { toFacetFiles } from './facet-files.ts';
import type { FacetTable } from './facets.ts';
import type { SearchSource } from './search-source.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What was collected while the index was made. */
export interface Collected {
  expansions: Expansions;
  facets: FacetTable;
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
  const write = (name: string, value: unknown) => {
    const text = JSON.stringify(value);
    const file = `${name}.${digest(text)}.json`;
    writeFileSync(join(folder, file), text);
    return file;
  };
  const notices = table.passages.length;
  const facetFile = writeFacets(facets, folder);
  const files: Overview['files'] = {
    agencies: write('agencies', toAgencyEntries(agencies, counts)),
    topics: write(
      'topics',
      topics.map(({ id, name, aliases }) => ({ id, name, aliases })),
    ),
    facets: facetFile.file,
    vocabulary: write('vocabulary', vocabulary.list(notices)),
  };
  const overview: Overview = {
    notices,
    table,
    glossary: expansions,
    facetBytes: facetFile.bytes,
    files,
  };
  writeFileSync(join(folder, 'overview.json'), JSON.stringify(overview));
}

function writeFacets(table: FacetTable, folder: string): { file: string; bytes: number } {
  const { facets, places } = toFacetFiles(table);
  const name = `places.${digest(JSON.stringify(places))}`;
  for (const [number, content] of places.entries())
    writeFileSync(join(folder, toPlaceName(name, number)), gzipSync(JSON.stringify(content)));
  const published: Facets = { ...facets, places: name };
  return writePacked(join(folder, 'facets'), JSON.stringify(published));
}

function writePacked(path: string, text: string): { file: string; bytes: number } {
  const file = `${path}.${digest(text)}.pack`;
  const content = gzipSync(text);
  writeFileSync(file, content);
  return { file: basename(file), bytes: content.length };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
