import type { FacetCounts, Filters } from './answer.ts';
import type { Facets, Place } from './lookup/facets.ts';

/** The notices that filters leave; the sections when only some count, else undefined. */
export type Allowed = Map<number, Set<string> | undefined>;

/** Whether any filter is set. */
export function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some(Boolean);
}

/** Find what the filters leave. With an agency or a topic, only the sections that have it count. */
export function narrow(facets: Facets, filters: Filters): Allowed {
  const { agency, topic, year, kind } = filters;
  let allowed: Allowed = new Map(facets.years.map((_, notice) => [notice, undefined]));
  if (year) allowed = keep(allowed, (notice) => `${facets.years[notice]}` === year);
  if (kind) allowed = keep(allowed, (notice) => facets.kinds[notice] === kind);
  if (topic) allowed = intersect(allowed, facets.topics[topic] ?? []);
  if (agency) allowed = intersect(allowed, facets.agencies[agency] ?? []);
  return allowed;
}

/** Count, for each filter, what each of its values would leave of the notices found. */
export function countFacets(facets: Facets, filters: Filters, found: Set<number>): FacetCounts {
  const without = (name: keyof Filters) => {
    const allowed = narrow(facets, { ...filters, [name]: undefined });
    return new Set([...found].filter((notice) => allowed.has(notice)));
  };
  return {
    agency: countPlaces(facets.agencies, without('agency')),
    topic: countPlaces(facets.topics, without('topic')),
    year: countColumn(facets.years, without('year')),
    kind: countColumn(facets.kinds, without('kind')),
  };
}

function keep(allowed: Allowed, test: (notice: number) => boolean): Allowed {
  return new Map([...allowed].filter(([notice]) => test(notice)));
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

function countPlaces(table: Facets['agencies'], notices: Set<number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(table).map(([id, places]) => [
      id,
      places.filter(([notice]) => notices.has(notice)).length,
    ]),
  );
}

function countColumn(column: (string | number)[], notices: Set<number>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const notice of notices) {
    const value = `${column[notice]}`;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
