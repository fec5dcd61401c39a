import type { Agency } from '../agency/agency.ts';
import { findQualifiers, formatDistinctName } from '../agency/distinct-name.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { Mention, Role } from '../mention/mention.ts';
import { findKnownDate } from '../notice/known-date.ts';
import type { Notice, Part } from '../notice/notice.ts';
import type { Section } from '../section/section.ts';
import type { Site } from '../site/site.ts';
import type { Task } from '../task/task.ts';
import type { Topic } from '../topic/topic.ts';
import { compareVietnamese } from '../../language/compare.ts';
import { type DatedTask, listTasks } from '../task/dated-tasks.ts';

/** Everything the archive holds, with the links in both directions; built once, then only read. */
export interface Catalog {
  site: Site;
  /** Newest first: by date of issue, else by the day of the session, else by year; then by id. */
  notices: Notice[];
  /** By name, in Vietnamese order. */
  agencies: Agency[];
  topics: Topic[];
  /** Years that have notices, newest first. */
  years: number[];
  agency: (id: string) => Agency;
  /** An agency's name, with what tells it from others of that name. */
  nameOf: (agencyId: string) => string;
  /** What tells an agency from others of its name; undefined when the name is its alone. */
  qualifierOf: (agencyId: string) => string | undefined;
  topic: (id: string) => Topic;
  notice: (id: string) => Notice;
  /** Where an agency is named, one entry a section, in the order of `notices` and of reading. */
  appearancesOf: (agencyId: string) => Appearance[];
  /** The sections a topic is stated for, and whole notices (section undefined). */
  placesOf: (topicId: string) => Place[];
  /** Every task, earliest deadline first; what is due at no stated time comes last. */
  tasks: DatedTask[];
  /** The tasks in which an agency takes part, in the order of `tasks`. */
  tasksOf: (agencyId: string) => DatedTask[];
  /** Bodies whose parent is this one, by name. */
  childrenOf: (agencyId: string) => Agency[];
  /** Generic bodies («UBND các xã, thị trấn») that include this one. */
  groupsOf: (agencyId: string) => Agency[];
}

/** A section, or a part outside the sections, of one notice. */
export interface Place {
  notice: Notice;
  /** Undefined: the notice as a whole, or one of its parts (see `part`). */
  section: Section | undefined;
  /** `preamble`, `closing`, `recipients`, `signature` when it is not a numbered section. */
  part: string | undefined;
}

/** A place that names an agency, with all that is said there about it. */
export interface Appearance extends Place {
  mentions: Mention[];
  /** The weightiest of the mentions' roles: lead, cooperating, reportTo, recipient, mentioned. */
  role: Role;
  /** Deadlines of the tasks in which the agency takes part here. */
  deadlines: Deadline[];
  tasks: Task[];
}

/** What the catalog is made of. */
export interface CatalogSource {
  site: Site;
  notices: Notice[];
  agencies: Agency[];
  topics: Topic[];
}

/** Build the catalog: sort once, and index every link in both directions. */
export function buildCatalog({ site, notices, agencies, topics }: CatalogSource): Catalog {
  const sorted = notices.toSorted(newestFirst);
  const agencyById = new Map(agencies.map((agency) => [agency.id, agency]));
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const noticeById = new Map(sorted.map((notice) => [notice.id, notice]));
  const appearances = collect(sorted.flatMap(toAppearances));
  const places = collect(sorted.flatMap(toPlaces));
  const tasks = listTasks(sorted);
  const tasksByAgency = collect(tasks.flatMap(toParts));
  const byName = agencies.toSorted((a, b) => compareVietnamese(a.name, b.name));
  const children = collect(byName.flatMap((it) => (it.parent ? [[it.parent, it] as const] : [])));
  const groups = collect(byName.flatMap((it) => it.members.map((id) => [id, it] as const)));
  const qualifiers = findQualifiers(agencies);
  const agency = (id: string) => get(agencyById, id, 'Agency');
  return {
    site,
    notices: sorted,
    agencies: byName,
    topics: topics.toSorted((a, b) => compareVietnamese(a.name, b.name)),
    years: [...new Set(sorted.map((notice) => notice.year))].toSorted((a, b) => b - a),
    agency,
    nameOf: (id) => formatDistinctName(agency(id).name, qualifiers.get(id)),
    qualifierOf: (id) => qualifiers.get(id),
    topic: (id) => get(topicById, id, 'Topic'),
    notice: (id) => get(noticeById, id, 'Notice'),
    appearancesOf: (id) => appearances.get(id) ?? [],
    placesOf: (id) => places.get(id) ?? [],
    tasks,
    tasksOf: (id) => tasksByAgency.get(id) ?? [],
    childrenOf: (id) => children.get(id) ?? [],
    groupsOf: (id) => groups.get(id) ?? [],
  };
}

/** The section or part a mention or deadline points to. */
export function getPart(notice: Notice, id: string): Section | Part {
  if (id === 'preamble' || id === 'closing' || id === 'recipients') return notice[id];
  const section = notice.sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`Section "${id}" is not in notice "${notice.id}".`);
  return section;
}

const ROLE_ORDER: Role[] = ['lead', 'cooperating', 'reportTo', 'recipient', 'mentioned'];

function toAppearances(notice: Notice): [string, Appearance][] {
  const bySection = Map.groupBy(notice.mentions, (mention) => mention.section);
  return [...bySection].flatMap(([sectionId, mentions]) => {
    const place = toPlace(notice, sectionId);
    const ids = [...new Set(mentions.flatMap((mention) => mention.agencies))];
    return ids.map((id): [string, Appearance] => [
      id,
      toAppearance(place, sectionId, id, mentions),
    ]);
  });
}

function toAppearance(place: Place, sectionId: string, id: string, all: Mention[]): Appearance {
  const mentions = all.filter((mention) => mention.agencies.includes(id));
  const tasks = place.notice.tasks.filter(
    (task) =>
      task.section === sectionId &&
      [...task.lead, ...task.cooperating, ...task.reportTo].includes(id),
  );
  const deadlines = [...new Set(tasks.map((task) => task.deadline))]
    .filter((index) => index !== undefined)
    .map((index) => place.notice.deadlines[index]!);
  const role = ROLE_ORDER.find((r) => mentions.some((mention) => mention.role === r))!;
  return { ...place, mentions, role, deadlines, tasks };
}

function toPlaces(notice: Notice): [string, Place][] {
  const whole = notice.topics.map((id): [string, Place] => [
    id,
    { notice, section: undefined, part: undefined },
  ]);
  const sections = notice.sections.flatMap((section) =>
    section.topics.map((id): [string, Place] => [id, { notice, section, part: undefined }]),
  );
  return [...whole, ...sections];
}

function toParts(dated: DatedTask): [string, DatedTask][] {
  const { lead, cooperating, reportTo } = dated.task;
  return [...new Set([...lead, ...cooperating, ...reportTo])].map((id) => [id, dated]);
}

function toPlace(notice: Notice, sectionId: string): Place {
  const section = notice.sections.find(({ id }) => id === sectionId);
  return { notice, section, part: section ? undefined : sectionId };
}

function newestFirst(a: Notice, b: Notice): number {
  return findKnownDate(b).localeCompare(findKnownDate(a), 'en') || a.id.localeCompare(b.id, 'en');
}

function collect<T>(pairs: (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [id, value] of pairs) {
    const group = groups.get(id);
    if (group) group.push(value);
    else groups.set(id, [value]);
  }
  return groups;
}

function get<T>(map: Map<string, T>, id: string, noun: string): T {
  const value = map.get(id);
  if (!value) throw new Error(`${noun} "${id}" is not in the catalog.`);
  return value;
}
