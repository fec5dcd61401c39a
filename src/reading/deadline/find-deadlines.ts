import type { Due } from '../../domain/deadline/deadline.ts';
import type { DeadlinePattern } from './deadline-pattern.ts';
import { listPossible } from './deadline-patterns.ts';
import { SIGN } from './deadline-pieces.ts';
import type { FoundDeadline } from './found-deadline.ts';
import { isQuoted } from './is-quoted.ts';
import { joinRecurring } from './join-recurring.ts';
import { saysWhenItWas } from './says-when-it-was.ts';
import { findWhole, findWindows, toSmallLetters } from './windows.ts';

/** What a date without a year is completed from. */
export interface DeadlineContext {
  year?: number | undefined;
}

/**
 * Find the deadlines of a text: disjoint, in its order. A date that only dates a document, an event
 * or a period is not one, nor is a day that does not exist, nor a year before the notice's own.
 */
export function findDeadlines(text: string, { year }: DeadlineContext): FoundDeadline[] {
  const lower = toSmallLetters(text);
  const search: Search = { text, lower, year, found: [], taken: [] };
  for (const stretch of findWindows(lower, SIGN, REACH)) searchStretch(search, stretch);
  return joinRecurring(
    text,
    search.found.toSorted((a, b) => a.start - b.start),
  );
}

/** Longest ways, in characters, from a sign to the ends of what a pattern looks at. */
const REACH = { before: 80, after: 130 };

interface Range {
  start: number;
  end: number;
}

/** One search of one text. */
interface Search {
  text: string;
  lower: string;
  year: number | undefined;
  found: FoundDeadline[];
  /** Ranges that some pattern has read already, as a deadline or not. */
  taken: Range[];
}

function searchStretch(search: Search, stretch: Range): void {
  const words = search.lower.slice(stretch.start, stretch.end);
  for (const pattern of listPossible(words)) {
    for (const match of findWhole(words, pattern.expression)) {
      const start = stretch.start + match.index;
      const range = { start, end: start + match[0].trimEnd().length };
      if (search.taken.some((other) => range.start < other.end && other.start < range.end))
        continue;
      if (isDeadline(search, range, pattern)) read(search, range, pattern, match.groups ?? {});
    }
  }
}

/** How far back, in characters, the words may stand that make a date a deadline. */
const LONGEST_REACH = 200;

function isDeadline({ text, lower }: Search, { start, end }: Range, pattern: DeadlinePattern) {
  const before = lower.slice(Math.max(0, start - LONGEST_REACH), start);
  if (pattern.after && !pattern.after.test(before)) return false;
  const after = lower.slice(end, end + LONGEST_REACH);
  return (
    !saysWhenItWas({ before, words: lower.slice(start, end), after }) && !isQuoted(text, start, end)
  );
}

function read(
  search: Search,
  range: Range,
  pattern: DeadlinePattern,
  groups: Record<string, string | undefined>,
): void {
  const { text, lower, year } = search;
  search.taken.push(range);
  const surface = text.slice(range.start, range.end);
  const due = readDue(pattern, groups, year, surface);
  const before = lower.slice(Math.max(0, range.start - LONGEST_REACH), range.start);
  if (due && !isOver(due, year, before)) search.found.push({ ...range, surface, due });
}

/** Without a year the words themselves are kept; an impossible date is no deadline. */
function readDue(
  pattern: DeadlinePattern,
  groups: Record<string, string | undefined>,
  year: number | undefined,
  surface: string,
): Due | undefined {
  const due = pattern.read(groups, year, surface);
  if (due || year !== undefined || groups['year']) return due;
  return pattern.read(groups, LEAP_YEAR, surface) && { text: surface };
}

/** Any leap year: it has every day that some year has. */
const LEAP_YEAR = 2000;

/**
 * A month or year before the notice's own is told, not asked. A day may lie before it, when the
 * year of the notice itself is not known for certain, but not far, and not where it was done.
 */
function isOver(due: Due, year: number | undefined, before: string): boolean {
  if (year === undefined || 'text' in due || 'recurring' in due) return false;
  const dueYear = 'year' in due ? due.year : Number.parseInt(Object.values(due).join(''), 10);
  if (!('on' in due)) return dueYear < year;
  return dueYear < year - 1 || (dueYear < year && SAYS_DONE.test(before));
}

/** «đã» somewhere before, in the same sentence. */
const SAYS_DONE = /(?<![\p{L}\p{M}])đã\s[^.;\n]*$/u;
