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
    filters: {
      agency: get(FILTER_NAMES.agency),
      topic: get(FILTER_NAMES.topic),
      year: get(FILTER_NAMES.year),
      kind: get(FILTER_NAMES.kind),
    },
    sort: SORTS[get('sap-xep') ?? ''] ?? 'relevance',
  };
}

/** Write the state as an address that can be shared; what is not set is left out. */
export function formatAddress({ text, filters, sort }: PageState): string {
  const parameters = new URLSearchParams();
  if (text.trim()) parameters.set('q', text.trim());
  for (const [filter, name] of Object.entries(FILTER_NAMES)) {
    const value = filters[filter as keyof Filters]; // FILTER_NAMES has exactly these keys
    if (value) parameters.set(name, value);
  }
  const sortName = Object.keys(SORTS).find((name) => SORTS[name] === sort);
  if (sortName) parameters.set('sap-xep', sortName);
  return parameters.size > 0 ? `${SEARCH_PATH}?${parameters}` : SEARCH_PATH;
}

/** The filters' names in the address and in the form. */
export const FILTER_NAMES = {
  agency: 'co-quan',
  topic: 'chu-de',
  year: 'nam',
  kind: 'loai',
} as const satisfies Record<keyof Filters, string>;

export const SEARCH_PATH = '/tim-kiem/';
const SORTS: Record<string, Sort> = { 'moi-nhat': 'newest', 'cu-nhat': 'oldest' };
