import { FACET_NAMES, FACETS, type FacetChoice, type FacetName } from '../../domain/site/facets.ts';

/** A choice of the search page: its name in the address, its label, and what may be chosen. */
export interface SearchFilter {
  name: string;
  label: string;
  /** The choice that stands for none. */
  any: string;
  options: FacetChoice[];
}

/** The choices of the search page: its filters, and how results are sorted. */
export function toSearchFilters(choices: Record<FacetName, FacetChoice[]>): SearchFilter[] {
  const filters = FACET_NAMES.map((facet) => {
    const { parameter, label, any } = FACETS[facet];
    return { name: parameter, label, any, options: choices[facet] };
  });
  return [...filters, SORTING];
}

const SORTING: SearchFilter = {
  name: 'sap-xep',
  label: 'Sắp xếp',
  any: 'Sát nhất trước',
  options: [
    { value: 'moi-nhat', name: 'Mới nhất trước' },
    { value: 'cu-nhat', name: 'Cũ nhất trước' },
  ],
};
