import {
  FACET_NAMES,
  FACETS,
  mapFacets,
  SECTION_FACETS,
  type FacetName,
} from '../domain/site/facets.ts';
import type { FacetCounts, Filters } from './answer.ts';
import type { ChosenPlaces, Place } from './lookup/chosen-places.ts';
import {
  listFacetNotices,
  type FacetNotices,
  type Facets,
  type FacetValue,
} from './lookup/facets.ts';

/** What there is to narrow by: all facets, and where the chosen agency and topic stand. */
export interface Narrowing {
  facets: Facets;
  places: ChosenPlaces;
}

/** The notices that filters leave; the sections when only some count, else undefined. */
export type Allowed = Map<number, Set<string> | undefined>;

/** Whether any filter is set. */
export function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some(Boolean);
}

/** Whether a filter is set that leaves only some sections of a notice. */
export function narrowsToSections(filters: Filters): boolean {
  return SECTION_FACETS.some((name) => filters[name]);
}

/** Find what the filters leave: of each notice all, or only the sections that have what is chosen. */
export function narrow(narrowing: Narrowing, filters: Filters): Allowed {
  const everything: Allowed = new Map(
    narrowing.facets.years.map((_, notice) => [notice, undefined]),
  );
  return FACET_NAMES.reduce((allowed, name) => {
    const value = filters[name];
    return value ? intersect(allowed, findPlaces(narrowing, name, value)) : allowed;
  }, everything);
}

/** Count, for each filter, what each of its values would leave of the notices found. */
export function countFacets(
  narrowing: Narrowing,
  filters: Filters,
  found: Set<number>,
): FacetCounts {
  return mapFacets((name) => {
    const allowed = narrow(narrowing, { ...filters, [name]: undefined });
    const notices = new Set([...found].filter((notice) => allowed.has(notice)));
    const column = narrowing.facets[FACETS[name].column];
    return Array.isArray(column) ? countValues(column, notices) : countHolders(column, notices);
  });
}

/** Where a value stands; it may come from an address, and be anything. */
function findPlaces({ facets, places }: Narrowing, name: FacetName, value: string): Place[] {
  const column = facets[FACETS[name].column];
  if (Array.isArray(column))
    return column.flatMap((own, notice): Place[] => (`${own}` === value ? [[notice, []]] : []));
  return SECTION_FACETS.flatMap((facet) => (facet === name ? (places[facet] ?? []) : []));
}

function intersect(allowed: Allowed, places: Place[]): Allowed {
  const both: Allowed = new Map();
  for (const [notice, sections] of places) {
    if (!allowed.has(notice)) continue;
    const known = allowed.get(notice);
    const own = sections.length > 0 ? new Set(sections) : undefined;
    const shared = known && own ? new Set([...own].filter((id) => known.has(id))) : (own ?? known);
    if (!shared || shared.size > 0) both.set(notice, shared);
  }
  return both;
}

function countHolders(
  column: Record<string, FacetNotices>,
  notices: Set<number>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(column).map(([value, own]) => [
      value,
      listFacetNotices(own).filter((notice) => notices.has(notice)).length,
    ]),
  );
}

function countValues(column: FacetValue[], notices: Set<number>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const notice of notices) {
    const value = `${column[notice]}`;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
