import { createHash } from 'node:crypto';
import { toSizes } from '../pagefind/cut-chunks.ts';
import { joinWords } from '../pagefind/join-words.ts';
import type { Reading } from '../pagefind/read-words.ts';
import {
  countBytes,
  listSpellings,
  type FiledWords,
  type WordSource,
} from '../pagefind/word-list.ts';
import { toPhrasebook, type Expansions } from '../query/phrases.ts';
import type { BlockPlan } from './blocks.ts';
import { choosePaired, filePairs } from './file-pairs.ts';
import { fileWords } from './file-words.ts';
import type { Gathered } from './gather.ts';
import type { KeptBlocks } from './kept-blocks.ts';
import type { Part } from './kept-words.ts';
import type { Block } from './read-block.ts';

/** The words of an archive's blocks, filed and ready to be joined. */
export interface FiledBlocks {
  sources: WordSource[];
  /** The words whose pairs are filed too. */
  frequent: string[];
  /** Bytes of an index file before packing. */
  chunk: number;
}

/** The blocks of an archive, and what Pagefind made of its words. */
export interface ReadBlocks {
  kept: KeptBlocks;
  plans: BlockPlan[];
  gathered: Pick<Gathered, 'numbers' | 'firstRecords'>;
  readings: Reading[][];
}

/** File the words of all blocks, then the pairs of those that prove frequent. */
export function fileBlocks(blocks: ReadBlocks, expansions: Expansions): FiledBlocks {
  const phrasebook = toPhrasebook(expansions);
  const words = fileEach(blocks, { name: 'words', key: digest(expansions) }, (block, readings) =>
    fileWords(block, readings, phrasebook),
  );
  const lists = words.map(({ list }) => list);
  const bytes = countBytes(lists);
  const total = [...bytes.values()].reduce((sum, one) => sum + one, 0);
  const sizes = toSizes(total, joinWords(words));
  const frequent = [...bytes.keys()].filter((word) => bytes.get(word)! > sizes.frequent).sort();
  const spellings = choosePaired(listSpellings(lists, new Set(frequent)));
  const pairs = fileEach(blocks, { name: 'pairs', key: digest(spellings) }, (block, readings) =>
    filePairs(block, readings, spellings),
  );
  return { sources: [...words, ...pairs], frequent, chunk: sizes.chunk };
}

function fileEach(
  { kept, plans, gathered: { numbers, firstRecords }, readings }: ReadBlocks,
  part: Part,
  file: (block: Block, readings: Reading[][]) => FiledWords,
): WordSource[] {
  return plans.map((plan, i) => {
    const filed = kept.file(plan, part, () => {
      const block = kept.load(plan);
      return file(
        block,
        block.words.map((word) => readings[numbers.get(word)!]!),
      );
    });
    return { ...filed, firstRecord: firstRecords[i]! };
  });
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
