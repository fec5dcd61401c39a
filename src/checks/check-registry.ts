import type { AgencyRecord } from '../content/registry/agency-schema.ts';
import type { Entry } from '../content/registry/read-records.ts';
import type { Agency } from '../domain/agency/agency.ts';
import type { Issue } from '../domain/issue/issue.ts';
import { findWrongDates } from './rules/agency-dates.ts';
import { findNameClashes } from './rules/name-clash.ts';
import { findParentCycles } from './rules/parent-cycle.ts';

/** A record of an agency with its place in a file. */
export type AgencyEntry = Entry<AgencyRecord>;

/** Check the records of agencies against each other; each alone was checked when it was read. */
export function checkRegistry(records: AgencyEntry[], agencies: Agency[]): Issue[] {
  return [
    ...findParentCycles(records),
    ...findWrongDates(records),
    ...findNameClashes(records, agencies),
  ];
}
