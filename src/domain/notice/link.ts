import type { NoticeSummary } from './notice-summary.ts';
import type { PlaceRef } from '../relation/place-ref.ts';
import type { RelationType } from '../relation/relation.ts';

/** One end of a link. */
export interface LinkEnd extends PlaceRef {
  /** The shown number of its section, or of the section around its item. */
  number: string | undefined;
}

/** A relation between two places of the archive, both of which exist. */
export interface Link {
  type: RelationType;
  /** In the later document, which says so. */
  from: LinkEnd;
  to: LinkEnd;
  /** The notice at the other end than the one whose links these are. */
  other: NoticeSummary;
  /** A remark of the archivist. */
  note: string | undefined;
  /** The words that report a result. */
  words: string | undefined;
}

/** How a notice stands to others. Every id is of today. */
export interface NoticeLinks {
  /** What it says of others, in its order. */
  outgoing: Link[];
  /** What others say of it or of its sections, the oldest first. */
  incoming: Link[];
  /** Where it is cited by its number, the oldest first, as far as no relation says so already. */
  citedBy: Link[];
}
