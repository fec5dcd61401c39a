import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { countFragments, toRecords } from '../lookup/records.ts';
import { cutChunks, toSizes } from '../pagefind/cut-chunks.ts';
import { toFragmentName } from '../pagefind/file-names.ts';
import { readWords } from '../pagefind/read-words.ts';
import { writePagefindFiles } from '../pagefind/write-files.ts';
import { toPhrasebook } from '../query/phrases.ts';
import type { BlockPlan } from './blocks.ts';
import { toExpansions } from './expansions.ts';
import { filePairs } from './file-pairs.ts';
import { fileWords } from './file-words.ts';
import { gather, type Gathered, type OnProgress } from './gather.ts';
import type { KeptBlocks } from './kept-blocks.ts';
import { linkFile } from './link-file.ts';
import { eachRecord } from './record-words.ts';
import type { SearchSource } from './search-source.ts';
import { writeSideFiles } from './side-files.ts';
import { toTable } from './to-table.ts';

/** What was indexed, for the build's log. */
export interface SearchReport {
  notices: number;
  records: number;
}

/** Write the index of an archive into an empty folder; kept blocks only make it faster. */
export async function writeIndex(
  source: SearchSource,
  plans: BlockPlan[],
  kept: KeptBlocks,
  folder: string,
  onProgress: OnProgress,
): Promise<SearchReport> {
  const gathered = gather(kept, plans, onProgress);
  linkFragments(kept, plans, gathered, join(folder, 'fragment'));
  const { readings, client } = await readWords([...gathered.numbers.keys()]);
  const expansions = toExpansions(source.glossary, source.agencies);
  const records = () => eachRecord(kept.each(plans), gathered.numbers);
  const words = fileWords(records(), readings, toPhrasebook(expansions));
  const sizes = toSizes(words);
  const frequent = words.filter(({ bytes }) => bytes.length > sizes.frequent);
  const pairs = filePairs(records(), readings, frequent);
  const all = [...words, ...pairs].sort((a, b) => (a.word < b.word ? -1 : 1));
  const chunks = cutChunks(all, sizes.chunk);
  writePagefindFiles({ ...chunks, records: listRecords(gathered), client }, folder);
  const table = toTable(gathered, chunks, frequent);
  const collected = { expansions, facets: gathered.facets, words, table };
  writeSideFiles(source, collected, join(folder, 'niem-yet'));
  return { notices: gathered.passages.length, records: gathered.lengths.length };
}

function linkFragments(
  kept: KeptBlocks,
  plans: BlockPlan[],
  { blocks, passages }: Gathered,
  folder: string,
): void {
  mkdirSync(folder, { recursive: true });
  let next = 0;
  for (const [i, plan] of plans.entries()) {
    const [name, notices] = blocks[i]!;
    const counts = passages.slice(next, (next += notices)).map(countFragments);
    const count = counts.reduce((sum, one) => sum + one, 0);
    for (let number = 0; number < count; number++) {
      const file = join(folder, `${toFragmentName(name, number)}.pf_fragment`);
      linkFile(join(kept.folderOf(plan), `${number}.pf_fragment`), file);
    }
  }
}

/** Record by record the name of its fragment and the number of its words. */
function listRecords(gathered: Gathered): [string, number][] {
  const { findFragment } = toRecords({ ...gathered, lengthStep: 1 });
  return gathered.lengths.map((length, record) => [findFragment(record).name, length]);
}
