import type { BlockPlan } from './blocks.ts';
import { addFacetRow, openFacets, type FacetTable } from './facets.ts';
import type { KeptBlocks } from './kept-blocks.ts';

/** What the blocks of an archive say together, but for the places of their words. */
export interface Gathered {
  /** Each different word of the archive → its number. */
  numbers: Map<string, number>;
  /** Block by block, the number of its first record. */
  firstRecords: number[];
  /** Notice by notice, in how many passages it is indexed. */
  passages: number[];
  /** Passage by passage, its number of words. */
  lengths: number[];
  blocks: [name: string, notices: number][];
  facets: FacetTable;
}

/** How far the work has come, in notices. */
export type OnProgress = (done: number, all: number) => void;

/** Read the blocks that are not kept, and gather what all of them say. */
export function gather(kept: KeptBlocks, plans: BlockPlan[], onProgress: OnProgress): Gathered {
  const gathered: Gathered = {
    numbers: new Map(),
    firstRecords: [],
    passages: [],
    lengths: [],
    blocks: [],
    facets: openFacets(),
  };
  const { numbers, firstRecords, passages, lengths, blocks, facets } = gathered;
  const all = plans.reduce((sum, { notices }) => sum + notices.length, 0);
  for (const plan of plans) {
    kept.ensure(plan);
    const block = kept.load(plan);
    for (const word of block.words) if (!numbers.has(word)) numbers.set(word, numbers.size);
    firstRecords.push(lengths.length);
    for (const notice of block.notices) {
      passages.push(notice.passages.length);
      lengths.push(...notice.passages);
    }
    for (const row of block.facets) addFacetRow(facets, row);
    blocks.push([block.name, block.notices.length]);
    onProgress(passages.length, all);
  }
  return gathered;
}
