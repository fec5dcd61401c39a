import type { Agency } from '../../domain/agency/agency.ts';
import type { AgencyEntry } from '../lookup/agency-entry.ts';

/** How often the archive names each agency: agency id → count; what is never named is absent. */
export interface AgencyCounts {
  sections: ReadonlyMap<string, number>;
  deadlines: ReadonlyMap<string, number>;
}

/** List every agency with the names that lead to it, and how often the archive names it. */
export function toAgencyEntries(agencies: Agency[], counts: AgencyCounts): AgencyEntry[] {
  const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
  return agencies.map(({ id, name, aliases, successors }) => ({
    id,
    name,
    names: aliases.map((alias) => alias.name),
    successors: successors.flatMap(({ to }) => nameOf.get(to) ?? []),
    sections: counts.sections.get(id) ?? 0,
    deadlines: counts.deadlines.get(id) ?? 0,
  }));
}
