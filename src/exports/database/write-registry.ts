import type { Database } from '../../archive/database.ts';
import { listAgencies, listTopics } from '../../archive/registry.ts';
import type { Agency } from '../../domain/agency/agency.ts';
import { ROLE_NAMES, ROLES_BY_WEIGHT } from '../../domain/mention/role-name.ts';
import { toAgencyPath } from '../../domain/site/address.ts';
import type { InsertRow } from './insert-row.ts';

/** The keys of agencies: their places in the files of the registry, from 1. */
export type AgencyKeys = ReadonlyMap<string, number>;

/** Write agencies, topics and roles, each under its place in the registry. */
export function writeRegistry(db: Database, insert: InsertRow, address: string): AgencyKeys {
  const agencies = listAgencies(db);
  const keys = new Map(agencies.map(({ id }, i) => [id, i + 1]));
  for (const agency of agencies) writeAgency(insert, agency, keys, address);
  for (const [i, { id, name }] of listTopics(db).entries()) insert('topic', [i + 1, id, name]);
  for (const [i, id] of ROLES_BY_WEIGHT.entries()) insert('role', [i + 1, id, ROLE_NAMES[id]]);
  return keys;
}

function writeAgency(insert: InsertRow, agency: Agency, keys: AgencyKeys, address: string): void {
  const { id, name, kind, parent, from, to, aliases, successors } = agency;
  const key = keys.get(id)!; // made of the same list
  const toKey = (other: string | undefined) => keys.get(other ?? '') ?? null;
  const period = [from ?? null, to ?? null];
  insert('agency', [key, id, name, kind, toKey(parent), ...period, address + toAgencyPath(id)]);
  for (const alias of aliases) insert('agency_alias', [key, alias.name]);
  for (const { to: successor, scope, on, basis } of successors)
    insert('agency_successor', [
      ...[key, toKey(successor), scope ?? null, on ?? null, basis ?? null],
    ]);
}
