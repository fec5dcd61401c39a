import type { Agency } from '../agency/agency.ts';
import { findQualifiers, formatDistinctName } from '../agency/distinct-name.ts';
import type { Site } from '../site/site.ts';
import type { Topic } from '../topic/topic.ts';
import { compareVietnamese } from '../../language/compare.ts';

/** What the archive knows beside its notices, with the links in both directions. */
export interface Registry {
  site: Site;
  /** By name, in Vietnamese order. */
  agencies: Agency[];
  topics: Topic[];
  agency: (id: string) => Agency;
  /** An agency's name, with what tells it from others of that name. */
  nameOf: (agencyId: string) => string;
  /** What tells an agency from others of its name; undefined when the name is its alone. */
  qualifierOf: (agencyId: string) => string | undefined;
  topic: (id: string) => Topic;
  /** Bodies whose parent is this one, by name. */
  childrenOf: (agencyId: string) => Agency[];
  /** Generic bodies («UBND các xã, thị trấn») that include this one. */
  groupsOf: (agencyId: string) => Agency[];
}

/** What a registry is made of. */
export interface RegistrySource {
  site: Site;
  agencies: Agency[];
  topics: Topic[];
}

/** Build the registry: sort once, and index every link in both directions. */
export function buildRegistry({ site, agencies, topics }: RegistrySource): Registry {
  const agencyById = new Map(agencies.map((agency) => [agency.id, agency]));
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const byName = agencies.toSorted((a, b) => compareVietnamese(a.name, b.name));
  const children = Map.groupBy(byName, ({ parent }) => parent);
  const groups = byName.filter(({ members }) => members.length > 0);
  const qualifiers = findQualifiers(agencies);
  const agency = (id: string) => get(agencyById, id, 'Agency');
  return {
    site,
    agencies: byName,
    topics: topics.toSorted((a, b) => compareVietnamese(a.name, b.name)),
    agency,
    nameOf: (id) => formatDistinctName(agency(id).name, qualifiers.get(id)),
    qualifierOf: (id) => qualifiers.get(id),
    topic: (id) => get(topicById, id, 'Topic'),
    childrenOf: (id) => children.get(id) ?? [],
    groupsOf: (id) => groups.filter(({ members }) => members.includes(id)),
  };
}

function get<T>(map: Map<string, T>, id: string, noun: string): T {
  const value = map.get(id);
  if (!value) throw new Error(`${noun} "${id}" is not in the registry.`);
  return value;
}
