import type { Role } from '../mention/mention.ts';
import { splitClauses, type Clause } from './clauses.ts';
import { isCompletion, isElliptical, isTimeLine } from './duty.ts';
import type { FoundTask, ReadTasks, TaskContext } from './found-task.ts';
import { isNarrative, isNarrativeTitle } from './narrative.ts';
import { readRoles, type Named } from './read-roles.ts';
import { splitSentences, type Sentence } from './sentences.ts';

/**
 * Read who is to do what by when. A task is a sentence that gives a body a duty, also when it
 * leaves out the body because the sentence before named it, or a sentence with a deadline.
 * Mentions and deadlines are disjoint and in the order of the text.
 */
export function readTasks(
  text: string,
  mentions: readonly Named[],
  deadlines: readonly { start: number; end: number }[],
  context: TaskContext = {},
): ReadTasks {
  const reading: Reading = {
    text,
    mentions,
    deadlines,
    roles: mentions.map((): Role => 'mentioned'),
    tasks: [],
    isNarrative: context.isNarrative ?? false,
    heading: [...(context.lead ?? [])],
    lead: [...(context.lead ?? [])],
    line: 0,
    open: undefined,
  };
  for (const sentence of splitSentences(text)) readSentence(reading, sentence);
  return { roles: reading.roles, tasks: reading.tasks, lead: reading.heading };
}

/** The state of one reading: who has the duty when a sentence does not say. */
interface Reading {
  text: string;
  mentions: readonly Named[];
  deadlines: readonly { start: number; end: number }[];
  roles: Role[];
  tasks: FoundTask[];
  isNarrative: boolean;
  /** Lead of a heading («Phòng Văn hóa - Thông tin:»): holds for the lines below it. */
  heading: string[];
  /** Lead of the sentence before, else of the heading. */
  lead: string[];
  line: number;
  /** The last task of this line, which a completion belongs to. */
  open: FoundTask | undefined;
}

function readSentence(reading: Reading, sentence: Sentence): void {
  const words = reading.text.slice(sentence.start, sentence.end);
  const isNewLine = sentence.line !== reading.line;
  reading.line = sentence.line;
  if (isNewLine && !isTimeLine(words))
    Object.assign(reading, { lead: reading.heading, open: undefined });
  if (isTitle(words)) reading.isNarrative = isNarrativeTitle(words);
  for (const clause of splitClauses(reading.text, sentence, reading.mentions, reading.deadlines))
    readClause(reading, clause);
}

/** A line without a full stop: a heading of its own, when it is in capitals. */
function isTitle(words: string): boolean {
  return words.length < 200 && words === words.toUpperCase() && words !== words.toLowerCase();
}

function readClause(reading: Reading, clause: Clause): void {
  const { text, mentions } = reading;
  const inside = pickInside(mentions, clause);
  const words = text.slice(clause.start, clause.end);
  const tells = reading.isNarrative || isNarrative(words);
  const { roles, isHeading } = readRoles(
    text,
    clause,
    inside.map((i) => mentions[i]!),
    tells,
  );
  for (const [k, i] of inside.entries()) reading.roles[i] = roles[k]!;
  const of = (role: Role) => [
    ...new Set(inside.filter((_, k) => roles[k] === role).flatMap((i) => mentions[i]!.agencies)),
  ];
  const [deadline] = pickInside(reading.deadlines, clause);
  const own = of('lead');
  const inherits =
    own.length === 0 && !tells && (clause.isLater || isElliptical(words) || isCompletion(words));
  const lead = inherits ? reading.lead : own;
  if (isHeading && own.length > 0) reading.heading = own;
  if (!clause.isInner) reading.lead = lead.length > 0 ? lead : reading.heading;
  if (isHeading && isOnlyHeading(words)) return;
  addTask(
    reading,
    clause,
    {
      start: clause.start,
      end: clause.end,
      lead,
      cooperating: of('cooperating'),
      reportTo: of('reportTo'),
      deadline,
    },
    inherits && isCompletion(words),
  );
  if (own.length > 0 && OPENS_LIST.test(words)) reading.heading = own;
}

/** «Giao Sở Tài chính:» and the items below it. */
const OPENS_LIST = /:\s*$/u;
/** Nothing after the colon, or no colon at all. */
function isOnlyHeading(words: string): boolean {
  return !/:\s*\S/u.test(words);
}

function addTask(reading: Reading, clause: Clause, task: FoundTask, completes: boolean): void {
  const { open } = reading;
  if (completes && open && !(open.deadline !== undefined && task.deadline !== undefined)) {
    open.end = task.end;
    open.cooperating = [...new Set([...open.cooperating, ...task.cooperating])];
    open.reportTo = [...new Set([...open.reportTo, ...task.reportTo])];
    open.deadline ??= task.deadline;
    return;
  }
  if (task.lead.length === 0 && task.deadline === undefined) return;
  reading.tasks.push(task);
  if (!clause.isInner) reading.open = task;
}

/** Indexes of the ranges inside a clause and outside its holes. */
function pickInside(
  ranges: readonly { start: number; end: number }[],
  { start, end, holes }: Clause,
): number[] {
  return [...ranges.keys()].filter((i) => {
    const range = ranges[i]!;
    return (
      range.start >= start &&
      range.end <= end &&
      !holes.some((hole) => range.start >= hole.start && range.end <= hole.end)
    );
  });
}
