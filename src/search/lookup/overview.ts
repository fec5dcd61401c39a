import type { Expansions } from '../query/phrases.ts';
import type { Table } from './table.ts';

/**
 * `niem-yet/overview.json`: what every query needs, in one file, so that none waits for another. It is
 * read first and never cached blindly.
 */
export interface Overview {
  notices: number;
  table: Table;
  glossary: Expansions;
  /** What the facets cost over the network, in bytes. */
  facetBytes: number;
  /** Names of our other files, content hash included. */
  files: Record<'agencies' | 'topics' | 'facets' | 'vocabulary', string>;
}
