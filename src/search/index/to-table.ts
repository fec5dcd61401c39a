import type { Table } from '../lookup/table.ts';
import type { CutChunks } from '../pagefind/cut-chunks.ts';
import type { Gathered } from './gather.ts';

/** In a large archive the lengths of passages are told in so many words, to be told in few bytes. */
const LENGTH_STEP = 16;
/** Most passages whose lengths are told word by word. */
const FEW_PASSAGES = 5_000;

/** Put together what every query needs of the whole index. */
export function toTable(
  { passages, lengths, blocks }: Gathered,
  { edition, files, heavy, lightBytes }: CutChunks,
  frequent: string[],
): Table {
  const lengthStep = lengths.length > FEW_PASSAGES ? LENGTH_STEP : 1;
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return {
    passages,
    lengths: lengths.map((length) => Math.round(length / lengthStep)),
    lengthStep,
    averageLength: Math.round(words / Math.max(1, lengths.length)),
    blocks,
    edition,
    firstWords: files.map(({ first }) => first),
    heavy,
    lightBytes,
    frequent,
  };
}
