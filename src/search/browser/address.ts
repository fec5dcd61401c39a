import { FACET_NAMES, FACETS, mapFacets } from '../../domain/site/facets.ts';
import type { Filters, Sort } from '../answer.ts';

/** What the search page shows; all of it is in its address. */
export interface PageState {
  text: string;
  filters: Filters;
  sort: Sort;
}

/** Read the state from the address's parameters. */
export function parseAddress(parameters: URLSearchParams): PageState {
  const get = (name: string) => parameters.get(name) || undefined;
  return {
    text: get('q') ?? '',
    filters: mapFacets((name) => get(FACETS[name].parameter)),
    sort: SORTS.get(get('sap-xep') ?? '') ?? 'relevance',
  };
}

/** Write the state as an address that can be shared; what is not set is left out. */
export function formatAddress({ text, filters, sort }: PageState): string {
  const parameters = new URLSearchParams();
  if (text.trim()) parameters.set('q', text.trim());
  for (const name of FACET_NAMES) {
    const value = filters[name];
    if (value) parameters.set(FACETS[name].parameter, value);
  }
  const [sortName] = [...SORTS].find(([, own]) => own === sort) ?? [];
  if (sortName) parameters.set('sap-xep', sortName);
  return parameters.size > 0 ? `${SEARCH_PATH}?${parameters}` : SEARCH_PATH;
}

export const SEARCH_PATH = '/tim-kiem/';
const SORTS = new Map<string, Sort>([
  ['moi-nhat', 'newest'],
  ['cu-nhat', 'oldest'],
]);
