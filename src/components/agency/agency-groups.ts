import { AGENCY_KIND_IDS, AGENCY_KINDS } from '../../domain/agency/kind.ts';
import type { Agency } from '../../domain/agency/agency.ts';
import type { Registry } from '../../domain/registry/registry.ts';

/** The agencies of one kind, with how many sections name each. */
export interface AgencyGroup {
  name: string;
  agencies: { agency: Agency; count: number }[];
}

/**
 * The registry by kind, in the order of a list; kinds without agencies are left out.
 *
 * @param counts agency id → how many sections name it
 */
export function groupAgencies(
  registry: Registry,
  counts: ReadonlyMap<string, number>,
): AgencyGroup[] {
  const byKind = Map.groupBy(registry.agencies, (agency) => agency.kind);
  return AGENCY_KIND_IDS.flatMap((kind) => {
    const agencies = byKind.get(kind) ?? [];
    if (agencies.length === 0) return [];
    const counted = agencies.map((agency) => ({
      agency,
      count: counts.get(agency.id) ?? 0,
    }));
    return [{ name: AGENCY_KINDS[kind], agencies: counted }];
  });
}

/** The agencies that notices name most, for the home page. */
export function findMostNamed(
  registry: Registry,
  counts: ReadonlyMap<string, number>,
  limit: number,
): AgencyGroup['agencies'] {
  return registry.agencies
    .map((agency) => ({ agency, count: counts.get(agency.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, limit);
}
