import type { FacetName } from '../domain/site/facets.ts';
import type { TextPart } from './excerpt.ts';

/** What is asked of the archive. */
export interface SearchRequest {
  text: string;
  filters: Filters;
  sort: Sort;
  offset: number;
  limit: number;
}

export type Sort = 'relevance' | 'newest' | 'oldest';

/** Narrow the results; what is absent or empty does not. */
export type Filters = Partial<Record<FacetName, string | undefined>>;

/** The archive's answer. */
export interface Answer {
  /** Number of notices found; `offset` and `limit` count notices too. */
  total: number;
  /** Sections, one a notice or several; see `buildHitPage`. */
  hits: Hit[];
  /** Words that the archive holds nowhere, as typed. */
  missing: string[];
  /** The query in the archive's own spelling, offered when words of it are missing. */
  suggestion: string | undefined;
}

/** A section that was found. */
export interface Hit {
  /** `<year>/<slug>`. */
  notice: string;
  /** Section id, or `preamble`, `closing`, `recipients`. */
  section: string;
  /** «IV.9»; empty outside the numbered sections. */
  number: string;
  /** Address of the section: page and anchor. */
  url: string;
  /** What the notice is about. */
  title: TextPart[];
  /** How the notice is cited, with its date. */
  reference: string;
  excerpt: TextPart[];
  /** Why it matched where that is not visible: «NTM = nông thôn mới». */
  reasons: string[];
}

/** What the counts beside the filters' choices are asked for. */
export interface FacetRequest extends Pick<SearchRequest, 'text' | 'filters'> {
  /** False: only if they cost little; they are a convenience, the answer is not. */
  isWanted: boolean;
}

/** How many notices each value of each filter would leave, the other filters kept. */
export type FacetCounts = Record<FacetName, Record<string, number>>;

/** An agency that the reader may mean, offered before the hits. */
export interface AgencyOffer {
  id: string;
  name: string;
  /** The name that was recognised, when it is not the official one. */
  via: string | undefined;
  sections: number;
  deadlines: number;
}
