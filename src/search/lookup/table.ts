import type { WordCosts } from '../pagefind/word-costs.ts';

/** What every query needs of the whole index, in few bytes. */
export interface Table extends WordCosts {
  /** Notice by notice (newest first), in how many passages it is indexed. */
  passages: number[];
  /** Passage by passage, its words divided by `lengthStep`. */
  lengths: number[];
  lengthStep: number;
  /** Mean number of words of a passage. */
  averageLength: number;
  /** First part of the fragments' names, and of how many notices they are, in order. */
  blocks: [name: string, notices: number][];
  /** First part of the index files' names. */
  edition: string;
  /** The first word of each index file. */
  firstWords: string[];
}
