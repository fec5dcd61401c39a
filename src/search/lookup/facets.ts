import type { FacetColumn, NoticeFacet, SectionFacet } from '../../domain/site/facets.ts';

/** What results can be narrowed by (`facets.<hash>.json`): columns over the notices, newest first. */
export type Facets = Record<FacetColumn<NoticeFacet>, FacetValue[]> &
  Record<FacetColumn<SectionFacet>, Record<string, Place[]>>;

/** What a notice has of a facet; empty when it has nothing. */
export type FacetValue = string | number;

/** Notice number, and ids of its sections; no sections named means the notice as a whole. */
export type Place = [notice: number, sections: string[]];
