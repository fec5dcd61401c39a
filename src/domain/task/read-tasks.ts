import type { Role } from '../mention/mention.ts';
import { isCompletion, isElliptical } from './duty.ts';
import { isNarrativeTitle, TITLE_LENGTH } from './narrative.ts';
import { isListed, readRole } from './read-role.ts';
import { splitSentences, type Sentence } from './sentences.ts';

/** A task as read in one text, without the section; `deadline` is an index into the deadlines. */
export interface FoundTask {
  start: number;
  end: number;
  lead: string[];
  cooperating: string[];
  reportTo: string[];
  deadline?: number | undefined;
}

export interface ReadTasks {
  /** Parallel to the mentions. */
  roles: Role[];
  tasks: FoundTask[];
  /** The bodies that the text names as its own heading: they have the tasks of its subsections. */
  lead: string[];
}

/** What stands above a text in its notice. */
export interface TaskContext {
  /** The part tells what was («Tình hình», «Kết quả»): nothing in it is a task without an order. */
  isNarrative?: boolean | undefined;
  /** Who has the tasks of the section that contains this one. */
  lead?: readonly string[] | undefined;
}

interface Named {
  start: number;
  end: number;
  agencies: readonly string[];
}

interface Range {
  start: number;
  end: number;
}

/**
 * Read who is to do what by when. A task is a sentence with a body that has the duty, named in it
 * or left out because the sentence before names it, or a sentence with a deadline. Mentions and
 * deadlines are in the order of the text.
 */
export function readTasks(
  text: string,
  mentions: readonly Named[],
  deadlines: readonly Range[],
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
  const sentences = splitSentences(text);
  for (const sentence of sentences) readSentence(reading, sentence);
  const last = sentences.at(-1);
  const endsOpen = last !== undefined && /:\s*$/u.test(text.slice(last.start, last.end));
  return { roles: reading.roles, tasks: reading.tasks, lead: endsOpen || isHeading(reading, last) ? reading.lead : reading.heading };
}

/** The state of one reading: who has the duty when a sentence does not say. */
interface Reading {
  text: string;
  mentions: readonly Named[];
  deadlines: readonly Range[];
  roles: Role[];
  tasks: FoundTask[];
  isNarrative: boolean;
  /** Lead of a heading («Phòng Văn hóa - Thông tin:»): holds for the lines below it. */
  heading: string[];
  /** Lead of the sentence before. */
  lead: string[];
  line: number;
  /** The last task of this line, which a completion belongs to. */
  open: FoundTask | undefined;
}

function readSentence(reading: Reading, sentence: Sentence): void {
  if (sentence.line !== reading.line) {
    reading.line = sentence.line;
    reading.lead = reading.heading;
    reading.open = undefined;
  }
  if (readTitle(reading, sentence)) return;
  for (const clause of splitClauses(reading, sentence)) readClause(reading, clause);
}
