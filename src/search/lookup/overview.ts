/** `niem-yet/overview.json`: the small file of ours that is read first and never cached blindly. */
export interface Overview {
  notices: number;
  /** What the facets cost over the network, in bytes. */
  facetBytes: number;
  /** Names of our other files, content hash included. */
  files: Record<'table' | 'agencies' | 'topics' | 'facets' | 'vocabulary' | 'glossary', string>;
}
