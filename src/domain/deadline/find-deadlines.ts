import type { Due } from './deadline.ts';
import { DEADLINE_PATTERNS, type DeadlinePattern } from './deadline-patterns.ts';
import { saysWhenItWas } from './says-when-it-was.ts';

/** A range of a text that says by when something is to be done. */
export interface FoundDeadline {
  start: number;
  end: number;
  surface: string;
  due: Due;
}

/** What a date without a year is completed from. */
export interface DeadlineContext {
  year?: number | undefined;
}

/**
 * Find the deadlines of a text: disjoint, in its order. A date that only dates a document, an event
 * or a period is not one, nor is a day that does not exist, nor a year before the notice's own.
 */
export function findDeadlines(text: string, { year }: DeadlineContext): FoundDeadline[] {
  const found: FoundDeadline[] = [];
  const taken: Range[] = [];
  const lower = text.toLowerCase();
  for (const pattern of DEADLINE_PATTERNS) {
    if (!pattern.needs.some((word) => lower.includes(word))) continue;
    for (const match of text.matchAll(pattern.expression)) {
      const range = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (taken.some((other) => range.start < other.end && other.start < range.end)) continue;
      if (!isDeadline(text, range.start, pattern)) continue;
      taken.push(range);
      const surface = text.slice(range.start, range.end);
      const due = readDue(pattern, match.groups ?? {}, year, surface);
      if (due && !isOver(due, year, text.slice(0, range.start)))
        found.push({ ...range, surface, due });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

interface Range {
  start: number;
  end: number;
}

function isDeadline(text: string, start: number, { after }: DeadlinePattern): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_REACH), start);
  return (after === undefined || after.test(before)) && !saysWhenItWas(before, text.slice(start));
}

/** How far back, in characters, the words may stand that make a date a deadline. */
const LONGEST_REACH = 160;

/** Without a year the words themselves are kept; an impossible date is no deadline. */
function readDue(
  pattern: DeadlinePattern,
  groups: Record<string, string | undefined>,
  year: number | undefined,
  surface: string,
): Due | undefined {
  const due = pattern.read(groups, year);
  if (due || year !== undefined || groups['year']) return due;
  return pattern.read(groups, LEAP_YEAR) && { text: surface };
}

/** Any leap year: it has every day that some year has. */
const LEAP_YEAR = 2000;

/**
 * A month or year before the notice's own is told, not asked. A day may lie before it, when the
 * year of the notice itself is not known for certain, but not far, and not where it was done.
 */
function isOver(due: Due, year: number | undefined, before: string): boolean {
  if (year === undefined) return false;
  const dueYear = 'year' in due ? due.year : Number.parseInt(Object.values(due).join(''), 10);
  if (!('on' in due)) return dueYear < year;
  return dueYear < year - 1 || (dueYear < year && SAYS_DONE.test(before));
}

/** «đã» somewhere before, in the same sentence. */
const SAYS_DONE = /(?<![\p{L}\p{M}])đã\s[^.;\n]*$/iu;
