import type { TextPart } from './ranking/excerpt.ts';

/** What is asked of the archive. */
export interface SearchRequest {
  text: string;
  filters: Filters;
  sort: 'relevance' | 'newest';
  offset: number;
  limit: number;
}

/** Narrow the results; what is absent does not. */
export interface Filters {
  agency?: string | undefined;
  topic?: string | undefined;
  year?: string | undefined;
  kind?: string | undefined;
}

/** The archive's answer. */
export interface Answer {
  /** Number of notices found. */
  total: number;
  hits: Hit[];
  /** Words that the archive holds nowhere, as typed. */
  missing: string[];
  /** A spelling that finds more; set when little was found. */
  suggestion: string | undefined;
}

/** One notice that was found, by its best section. */
export interface Hit {
  /** `<year>/<slug>`. */
  notice: string;
  /** Section id, or `preamble`, `closing`, `recipients`. */
  section: string;
  /** «IV.9»; empty outside the numbered sections. */
  number: string;
  /** Address of the section: page and anchor. */
  url: string;
  title: TextPart[];
  /** How the notice is cited, with its date. */
  reference: string;
  excerpt: TextPart[];
  /** Why it matched where that is not visible: «NTM = nông thôn mới». */
  reasons: string[];
}

/** How many results each value of each filter would leave. */
export interface FacetCounts {
  agency: Record<string, number>;
  topic: Record<string, number>;
  year: Record<string, number>;
  kind: Record<string, number>;
}
