import { join } from 'node:path';
import { listFiles } from '../content/files.ts';
import { agencySchema } from '../content/registry/agency-schema.ts';
import { readRecords } from '../content/registry/read-records.ts';
import type { Agency } from '../domain/agency/agency.ts';
import type { Issue } from '../domain/issue/issue.ts';
import { findWrongDates } from './rules/agency-dates.ts';
import { findNameClashes } from './rules/name-clash.ts';
import { findParentCycles } from './rules/parent-cycle.ts';

/** Check the records of agencies against each other; each alone was checked when it was read. */
export async function checkRegistry(contentDir: string, agencies: Agency[]): Promise<Issue[]> {
  const files = await listFiles(join(contentDir, 'agencies'), ['.yaml', '.yml']);
  const paths = files.map((file) => `agencies/${file}`);
  const { records } = await readRecords(contentDir, paths, agencySchema);
  return [
    ...findParentCycles(records),
    ...findWrongDates(records),
    ...findNameClashes(records, agencies),
  ];
}
