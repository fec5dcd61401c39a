import type { FacetColumn, NoticeFacet, SectionFacet } from '../../domain/site/facets.ts';

/**
 * What results can be narrowed by (`facets.<hash>.pack`): columns over the notices, newest first, and
 * which notices have each agency or topic. Their sections are told apart, in `PlaceFile`s.
 */
export type Facets = Record<FacetColumn<NoticeFacet>, FacetValue[]> &
  Record<FacetColumn<SectionFacet>, Record<string, FacetNotices>> & {
    /** First part of the names of the files that tell the sections. */
    places: string;
  };

/** What a notice has of a facet; empty when it has nothing. */
export type FacetValue = string | number;

/** The number of the file that tells the sections, then each notice less the one before. */
export type FacetNotices = [file: number, ...steps: number[]];

/** The sections of some values (`places.<hash>_<number>.pack`). */
export type PlaceFile = Record<FacetColumn<SectionFacet>, Record<string, SectionList>>;

/** Notice by notice that has a value, the ids of its sections, parted by spaces; none for all of it. */
export type SectionList = string[];

/** The numbers of the notices that have a value. */
export function listFacetNotices([, ...steps]: FacetNotices): number[] {
  let notice = 0;
  return steps.map((step) => (notice += step));
}

/** The name of a file of places. */
export function toPlaceName(places: string, file: number): string {
  return `${places}_${file}.pack`;
}
