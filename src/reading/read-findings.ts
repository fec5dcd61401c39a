import { findCitedIssuer } from './citation/cited-issuer.ts';
import { findCitations } from './citation/find-citations.ts';
import { findPointer } from './citation/pointer.ts';
import { findDeadlines } from './deadline/find-deadlines.ts';
import type { MentionFinder } from './mention/find-mentions.ts';
import type { Words } from './mention/words.ts';
import type { Role } from '../domain/mention/mention.ts';
import type { Section } from '../domain/section/section.ts';
import type { ReadTasks, TaskContext } from './task/found-task.ts';
import { isNarrativeTitle } from './task/narrative.ts';
import { readTasks } from './task/read-tasks.ts';
import { applyStatedTasks } from './task/apply-stated-tasks.ts';
import type { Notice, Part } from '../domain/notice/notice.ts';
import { pickStatedFindings, type StatedFindings } from './stated-findings.ts';

/** What is known around a notice when it is read. */
export interface ReadingContext {
  finder: MentionFinder;
  /** The place in which names without a place are understood. */
  place: string;
  /** The day at which names and years are understood. */
  on: string | undefined;
  /** The year of dates written without one. */
  year: number;
  /** Id of a part or section → its words. */
  words: ReadonlyMap<string, Words>;
}

export type Findings = Pick<Notice, 'mentions' | 'deadlines' | 'citations' | 'tasks' | 'results'>;

/**
 * Find the agencies, deadlines, citations and tasks of each part of a notice. What the archivist
 * stated in the text stands, and nothing found may overlap it.
 */
export function readFindings(notice: NoticeParts, context: ReadingContext): Findings {
  const above = new Map<string, Required<TaskContext>>();
  const { preamble, sections, closing, recipients } = notice;
  const asksInPreamble = sections.length === 0;
  const found = [
    readPart('preamble', preamble, asksInPreamble ? readTasks : readMentioned, context),
    ...sections.map((section) => readSection(section, above, context)),
    readPart('closing', closing, readMentioned, context),
    readPart('recipients', recipients, readRecipients, context),
  ];
  return joinFindings(found);
}

export type NoticeParts = Pick<Notice, 'preamble' | 'sections' | 'closing' | 'recipients'>;

type TaskReader = (...parts: Parameters<typeof readTasks>) => ReadTasks;

/** Outside the numbered sections a notice names agencies but asks nothing of them. */
const readMentioned: TaskReader = (_, mentions) => withRole('mentioned', mentions.length);
const readRecipients: TaskReader = (_, mentions) => withRole('recipient', mentions.length);

function withRole(role: Role, count: number): ReadTasks {
  return { roles: Array.from({ length: count }, () => role), tasks: [], lead: [] };
}

/** A section takes over from the one that contains it who is to act, and that it only tells. */
function readSection(
  section: Section,
  above: Map<string, Required<TaskContext>>,
  context: ReadingContext,
): Findings {
  const parent = above.get(section.parent ?? '');
  const isNarrative = parent?.isNarrative || isNarrativeTitle(section.title ?? '');
  return readPart(
    section.id,
    section,
    (...args) => {
      const read = readTasks(args[0], args[1], args[2], { isNarrative, lead: parent?.lead });
      above.set(section.id, { isNarrative, lead: read.lead });
      return read;
    },
    context,
  );
}

/** The findings of one part; a task's `deadline` counts among the part's own deadlines. */
function readPart(
  section: string,
  part: Part,
  read: TaskReader,
  context: ReadingContext,
): Findings {
  const ranges = findRanges(section, part, context);
  const found = read(part.text, ranges.mentions, ranges.deadlines);
  const { roles, deadlines, tasks } = applyStatedTasks({ ...ranges, ...found }, ranges.tasks);
  const place = <T extends Range>(range: T) => ({
    section,
    surface: part.text.slice(range.start, range.end),
    ...range,
  });
  return {
    mentions: ranges.mentions.map((range, i) => ({ ...place(range), role: roles[i]! })),
    deadlines: deadlines.map(place),
    citations: findCitations(part.text).map((range) => ({
      ...place(range),
      issuers: findCitedIssuer(range, part.text, ranges.mentions),
      pointer: findPointer(part.text, range.start),
    })),
    tasks: tasks.map((task) => ({ ...task, section, deadline: task.deadline })),
    results: ranges.results.map((result) => ({ section, ...result })),
  };
}

function joinFindings(parts: Findings[]): Findings {
  const all: Findings = { mentions: [], deadlines: [], citations: [], tasks: [], results: [] };
  for (const { mentions, deadlines, citations, tasks, results } of parts) {
    const before = all.deadlines.length;
    all.tasks.push(
      ...tasks.map((task) => ({
        ...task,
        deadline: task.deadline === undefined ? undefined : task.deadline + before,
      })),
    );
    all.mentions.push(...mentions);
    all.deadlines.push(...deadlines);
    all.citations.push(...citations);
    all.results.push(...results);
  }
  return all;
}

interface Range {
  start: number;
  end: number;
}

function findRanges(id: string, part: Part, context: ReadingContext): StatedFindings {
  const { finder, place, on, year, words } = context;
  const stated = pickStatedFindings(part);
  return {
    ...stated,
    mentions: merge(stated.mentions, finder.find(part.text, { place, on }, words.get(id))),
    deadlines: merge(stated.deadlines, findDeadlines(part.text, { year })),
  };
}

function merge<T extends Range>(stated: T[], found: T[]): T[] {
  const free = found.filter(
    (range) => !stated.some((other) => range.start < other.end && other.start < range.end),
  );
  return [...stated, ...free].toSorted((a, b) => a.start - b.start);
}
