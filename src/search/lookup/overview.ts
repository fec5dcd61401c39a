/** `niem-yet/overview.json`: the small file of ours that is read first and never cached blindly. */
export interface Overview {
  /** The hash in the name of Pagefind's `pf_meta`. */
  meta: string;
  notices: number;
  /** Notice by notice (newest first), in how many records each is indexed. */
  passages: number[];
  /** Mean number of words of a record. */
  averageLength: number;
  /** Words whose postings fill a file of their own → its bytes, and the records that hold them. */
  heavy: Record<string, [bytes: number, records: number]>;
  /** What any other word costs: the mean size of the files that hold several. */
  lightBytes: number;
  /** Of the heavy words the heaviest: every two of them side by side are filed as one word, «quy dinh». */
  frequent: string[];
  /** What the facets cost over the network, in bytes. */
  facetBytes: number;
  /** Names of our other files, content hash included. */
  files: { agencies: string; topics: string; facets: string; vocabulary: string; glossary: string };
}
