import { findCitations } from '../citation/find-citations.ts';
import type { Due } from '../deadline/deadline.ts';
import { findDeadlines } from '../deadline/find-deadlines.ts';
import type { MentionFinder } from '../mention/find-mentions.ts';
import type { Mention, Role } from '../mention/mention.ts';
import { readTasks } from '../task/read-tasks.ts';
import type { Task } from '../task/task.ts';
import type { Span } from './block.ts';
import type { Notice, Part } from './notice.ts';

/** What is known around a notice when it is read. */
export interface ReadingContext {
  finder: MentionFinder;
  /** The place in which names without a place are understood. */
  place: string;
  /** The day at which names and years are understood. */
  on: string | undefined;
  /** The year of dates written without one. */
  year: number;
}

export type Findings = Pick<Notice, 'mentions' | 'deadlines' | 'citations' | 'tasks'>;

/**
 * Find the agencies, deadlines, citations and tasks of each part of a notice. What the archivist
 * stated in the text stands, and nothing found may overlap it.
 *
 * @param parts section id, or name of the part, with its words
 */
export function readFindings(parts: [string, Part][], context: ReadingContext): Findings {
  const findings: Findings = { mentions: [], deadlines: [], citations: [], tasks: [] };
  const hasSections = parts.some(([id]) => !UNNUMBERED.has(id));
  for (const [section, part] of parts) {
    const ranges = findRanges(part, context);
    const asks = hasSections ? !UNNUMBERED.has(section) : section === 'preamble';
    const { roles, tasks } = asks
      ? readTasks(part.text, ranges.mentions, ranges.deadlines)
      : {
          roles: ranges.mentions.map((): Role =>
            section === 'recipients' ? 'recipient' : 'mentioned',
          ),
          tasks: [],
        };
    const before = findings.deadlines.length;
    const toTask = (task: (typeof tasks)[number]): Task => ({
      ...task,
      section,
      deadline: task.deadline === undefined ? undefined : task.deadline + before,
    });
    const place = <T extends Range>(range: T) => ({
      section,
      surface: part.text.slice(range.start, range.end),
      ...range,
    });
    findings.mentions.push(
      ...ranges.mentions.map((range, i): Mention => ({
        ...place(range),
        role: roles[i] ?? 'mentioned',
      })),
    );
    findings.deadlines.push(...ranges.deadlines.map(place));
    findings.citations.push(...findCitations(part.text).map(place));
    findings.tasks.push(...tasks.map(toTask));
  }
  return findings;
}

/** Parts outside the numbered sections: they name agencies but ask nothing of them. */
const UNNUMBERED = new Set(['preamble', 'closing', 'recipients']);

interface Range {
  start: number;
  end: number;
}

interface FoundRanges {
  mentions: (Range & { agencies: string[] })[];
  deadlines: (Range & { due: Due })[];
}

function findRanges(part: Part, { finder, place, on, year }: ReadingContext): FoundRanges {
  const spans = part.blocks.flatMap(placeSpans);
  const agencies = spans.flatMap((span) =>
    span.type === 'agency' ? [{ start: span.start, end: span.end, agencies: span.ids }] : [],
  );
  const dues = spans.flatMap((span) =>
    span.type === 'deadline' ? [{ start: span.start, end: span.end, due: span.due }] : [],
  );
  return {
    mentions: merge(agencies, finder.find(part.text, { place, on })),
    deadlines: merge(dues, findDeadlines(part.text, { year })),
  };
}

/** The spans of a block as ranges of its section's text. */
function placeSpans(block: Part['blocks'][number]): Span[] {
  const cells = block.type === 'table' ? block.rows.flat() : [block];
  return cells.flatMap(({ start, spans }) =>
    spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start })),
  );
}

function merge<T extends Range>(stated: T[], found: T[]): T[] {
  const free = found.filter(
    (range) => !stated.some((other) => range.start < other.end && other.start < range.end),
  );
  return [...stated, ...free].toSorted((a, b) => a.start - b.start);
}
