import type { AgencyRecord } from '../content/registry/agency-schema.ts';
import type { Entry } from '../content/registry/read-records.ts';

/** A record of an agency with its place in a file. */
export type AgencyEntry = Entry<AgencyRecord>;
