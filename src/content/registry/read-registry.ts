import type { z } from 'astro/zod';
import type { Agency } from '../../domain/agency/agency.ts';
import { findNearest } from '../../domain/issue/find-nearest.ts';
import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';
import type { Site } from '../../domain/site/site.ts';
import type { Topic } from '../../domain/topic/topic.ts';
import type { Glossary } from '../../domain/glossary/glossary.ts';
import type { ReadText } from '../files.ts';
import { agencySchema, type AgencyRecord } from './agency-schema.ts';
import { readGlossary } from './read-glossary.ts';
import { readRecords, type Entry, type RegistryFile } from './read-records.ts';
import { readSite } from './read-site.ts';
import { topicSchema } from './topic-schema.ts';

/** What the archive knows beside its notices. */
export interface ReadRegistry {
  /** Undefined when site.yaml is missing or wrong. */
  site: Site | undefined;
  agencies: Agency[];
  topics: Topic[];
  glossary: Glossary;
  /** The agencies' records with their places in the files, for the rules over them. */
  records: Entry<AgencyRecord>[];
  issues: Issue[];
}

/** The files of the registry; all but site.yaml may be absent. */
export interface RegistryFiles {
  site: ReadText | undefined;
  agencies: RegistryFile[];
  topics: RegistryFile[];
  glossary: ReadText | undefined;
}

/** Read the registry; every problem is kept. */
export function readRegistry(files: RegistryFiles): ReadRegistry {
  const agencies = readRecords(files.agencies, agencySchema);
  const topics = readRecords(files.topics, topicSchema);
  const glossary = readGlossary(files.glossary);
  const known = new Map(agencies.records.map((entry) => [entry.id, entry]));
  const site = readSite(files.site, known);
  return {
    site: site.data,
    agencies: agencies.records.map((entry) => toAgency(entry, known)),
    topics: topics.records.map(({ id, data }) => ({ id, ...data })),
    glossary: glossary.data,
    records: agencies.records,
    issues: [
      ...site.issues,
      ...agencies.issues,
      ...agencies.records.flatMap((entry) => findUnknownIds(entry, known)),
      ...topics.issues,
      ...glossary.issues,
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
