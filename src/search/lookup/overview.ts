import type { WordCosts } from '../pagefind/word-costs.ts';

/** `niem-yet/overview.json`: the small file of ours that is read first and never cached blindly. */
export interface Overview extends WordCosts {
  /** The hash in the name of Pagefind's `pf_meta`. */
  meta: string;
  notices: number;
  /** Notice by notice (newest first), in how many records each is indexed. */
  passages: number[];
  /** Mean number of words of a record. */
  averageLength: number;
  /** What the facets cost over the network, in bytes. */
  facetBytes: number;
  /** Names of our other files, content hash included. */
  files: { agencies: string; topics: string; facets: string; vocabulary: string; glossary: string };
}
