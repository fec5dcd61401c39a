/** `niem-yet/overview.json`: the small file of ours that is read first and never cached blindly. */
export interface Overview {
  /** The hash in the name of Pagefind's `pf_meta`. */
  meta: string;
  notices: number;
  /** Notice by notice (newest first), in how many records each is indexed. */
  passages: number[];
  /** Mean number of words of a record. */
  averageLength: number;
  /** Words whose postings are heavy, with their size in bytes; the others are cheap. */
  heavy: Record<string, number>;
  /** Names of our other files, content hash included. */
  files: { agencies: string; topics: string; facets: string; vocabulary: string; glossary: string };
}
