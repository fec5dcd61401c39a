import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Facets } from '../lookup/facets.ts';
import type { Overview } from '../lookup/overview.ts';
import type { Table } from '../lookup/table.ts';
import type { EncodedWord } from '../pagefind/open-postings.ts';
import { stripOverlay } from '../pagefind/overlay.ts';
import type { Expansions } from '../query/phrases.ts';
import { toAgencyEntries } from './agency-entries.ts';
import type { SearchSource } from './search-source.ts';

/** What was collected while the index was made. */
export interface Collected {
  expansions: Expansions;
  facets: Facets;
  words: EncodedWord[];
  table: Table;
}

/** Write our own files beside Pagefind's, each named by its content but the first. */
export function writeSideFiles(
  { agencies, topics, counts }: SearchSource,
  { expansions, facets, words, table }: Collected,
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
    vocabulary: write('vocabulary', toVocabulary(words, notices < SMALL_ARCHIVE ? 1 : RARE)),
    glossary: write('glossary', expansions),
  };
  const facetBytes = gzipSync(JSON.stringify(facets)).length;
  const overview: Overview = { notices, facetBytes, files };
  writeFileSync(join(folder, 'overview.json'), JSON.stringify(overview));
}

/** A spelling in fewer records than this is as likely an error as a word to suggest. */
const RARE = 2;
/** In so small an archive every word is rare. */
const SMALL_ARCHIVE = 100;

/** The spellings made of letters that at least so many records hold, and how many do. */
function toVocabulary(words: EncodedWord[], least: number): [form: string, records: number][] {
  return words
    .flatMap(({ spellings }) => [...spellings])
    .map(([spelling, records]): [string, number] => [stripOverlay(spelling), records])
    .filter(([form, records]) => records >= least && LETTERS_ONLY.test(form));
}

const LETTERS_ONLY = /^\p{L}{1,7}$/u;
