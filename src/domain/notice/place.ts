import type { NoticeSummary } from './notice-summary.ts';
import type { Section } from '../section/section.ts';

/** A section as lists show it: how it is called, and its words. */
export type SectionHead = Omit<Section, 'blocks' | 'topics'>;

/** A section, or a part outside the sections, of one notice. */
export interface Place {
  notice: NoticeSummary;
  /** Undefined: the notice as a whole, or one of its parts (see `part`). */
  section: SectionHead | undefined;
  /** `preamble`, `closing`, `recipients`, `signature` when it is not a numbered section. */
  part: string | undefined;
}

/** The id of the section or part that a place is; undefined for a notice as a whole. */
export function toPlaceId({ section, part }: Omit<Place, 'notice'>): string | undefined {
  return section?.id ?? part;
}
