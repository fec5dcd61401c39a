import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { countFragments, toRecords } from '../lookup/records.ts';
import { cutChunks } from '../pagefind/cut-chunks.ts';
import { toFragmentName } from '../pagefind/file-names.ts';
import { joinWords } from '../pagefind/join-words.ts';
import { readWords } from '../pagefind/read-words.ts';
import { writePagefindFiles } from '../pagefind/write-files.ts';
import type { BlockPlan } from './blocks.ts';
import { toExpansions } from './expansions.ts';
import { fileBlocks } from './file-blocks.ts';
import { gather, type Gathered, type OnProgress } from './gather.ts';
import type { KeptBlocks } from './kept-blocks.ts';
import { linkFile } from '../../machine/link-file.ts';
import type { SearchSource } from './search-source.ts';
import { writeSideFiles } from './side-files.ts';
import { toTable } from './to-table.ts';
import { openVocabulary } from './vocabulary.ts';

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
  const filed = fileBlocks({ kept, plans, gathered, readings }, expansions);
  const vocabulary = openVocabulary();
  const chunks = cutChunks(vocabulary.note(joinWords(filed.sources)), filed.chunk);
  writePagefindFiles({ ...chunks, records: listRecords(gathered), client }, folder);
  const table = toTable(gathered, chunks, filed.frequent);
  const collected = { expansions, facets: gathered.facets, vocabulary, table };
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
