import type { Agency } from '../domain/agency/agency.ts';
import type { Issue } from '../domain/issue/issue.ts';
import type { AgencyEntry } from './agency-entry.ts';
import { findWrongDates } from './rules/agency-dates.ts';
import { findNameClashes } from './rules/name-clash.ts';
import { findParentCycles } from './rules/parent-cycle.ts';

/** Check the records of agencies against each other; each alone was checked when it was read. */
export function checkRegistry(records: AgencyEntry[], agencies: Agency[]): Issue[] {
  return [
    ...findParentCycles(records),
    ...findWrongDates(records),
    ...findNameClashes(records, agencies),
  ];
}
