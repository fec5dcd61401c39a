import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Agency } from '../../domain/agency/agency.ts';
import { findNearest } from '../../domain/issue/find-nearest.ts';
import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';
import type { Site } from '../../domain/site/site.ts';
import type { Topic } from '../../domain/topic/topic.ts';
import { listFiles } from '../files.ts';
import { agencySchema, type AgencyRecord } from './agency-schema.ts';
import { readRecords, type Entry } from './read-records.ts';
import { readSite } from './read-site.ts';
import { topicSchema } from './topic-schema.ts';

/** What the archive knows beside its notices. */
export interface Registry {
  /** Undefined when site.yaml is missing or wrong. */
  site: Site | undefined;
  agencies: Agency[];
  topics: Topic[];
  issues: Issue[];
}

/** Read site.yaml, agencies/*.yaml and topics.yaml of a content folder; every problem is kept. */
export async function readRegistry(contentDir: string): Promise<Registry> {
  const files = await listFiles(join(contentDir, 'agencies'), ['.yaml', '.yml']);
  const agencies = await readRecords(
    contentDir,
    files.map((file) => `agencies/${file}`),
    agencySchema,
  );
  const topics = await readRecords(contentDir, ['topics.yaml'], topicSchema);
  const known = new Map(agencies.records.map((entry) => [entry.id, entry]));
  const site = await readSite(contentDir, known);
  return {
    site: site.data,
    agencies: agencies.records.map((entry) => toAgency(entry, known)),
    topics: topics.records.map(({ id, data }) => ({ id, ...data })),
    issues: [
      ...site.issues,
      ...agencies.issues,
      ...agencies.records.flatMap((entry) => findUnknownIds(entry, known)),
      ...topics.issues,
    ],
  };
}

type KnownAgencies = ReadonlyMap<string, Entry<z.output<typeof agencySchema>>>;

/** An agency acts where its parent acts, unless the record says otherwise. */
function toAgency({ id, data }: Entry<AgencyRecord>, known: KnownAgencies): Agency {
  return { id, ...data, place: findPlace(data, known) };
}

function findPlace(record: AgencyRecord, known: KnownAgencies): string {
  const seen = new Set<AgencyRecord>();
  let current: AgencyRecord | undefined = record;
  while (current && current.place === undefined && !seen.has(current)) {
    seen.add(current);
    current = known.get(current.parent ?? '')?.data;
  }
  return current?.place ?? '';
}

/** Parents, members and successors must be records themselves. */
function findUnknownIds(
  { id, data, file, yaml }: Entry<AgencyRecord>,
  known: KnownAgencies,
): Issue[] {
  const uses: [string, PropertyKey[]][] = [
    ...(data.parent ? [[data.parent, [id, 'parent']] as [string, PropertyKey[]]] : []),
    ...data.members.map((member, i): [string, PropertyKey[]] => [member, [id, 'members', i]]),
    ...data.successors.map(({ to }, i): [string, PropertyKey[]] => [
      to,
      [id, 'successors', i, 'to'],
    ]),
  ];
  const unknown = uses.filter(([used]) => !known.has(used));
  return toIssues(
    file,
    unknown.map(([used, path]) =>
      problem('agency-unknown', yaml.placeOf(path), used, findNearest(used, known.keys())),
    ),
  );
}
