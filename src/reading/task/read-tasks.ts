import type { Role } from '../../domain/mention/mention.ts';
import { pickInside, splitClauses, type Clause } from './clauses.ts';
import {
  asksSomebody,
  isBareOpening,
  isCompletion,
  isElliptical,
  isItem,
  isTimeLine,
} from './duty.ts';
import type { ReadTasks, TaskContext } from './found-task.ts';
import { isAddress, isExecutionClause, isNarrative, isNarrativeTitle } from './narrative.ts';
import { isNameOpening } from './read-role.ts';
import { readRoles, type Named } from './read-roles.ts';
import { addTask, type Reading } from './reading.ts';
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
    opensLine: true,
    isAddress: false,
    open: undefined,
  };
  for (const sentence of splitSentences(text)) readSentence(reading, sentence);
  return { roles: reading.roles, tasks: reading.tasks, lead: reading.heading };
}

function readSentence(reading: Reading, sentence: Sentence): void {
  const words = reading.text.slice(sentence.start, sentence.end);
  const isNewLine = sentence.line !== reading.line || sentence.start === 0;
  reading.line = sentence.line;
  reading.opensLine = isNewLine;
  if (isNewLine && !isTimeLine(words))
    Object.assign(reading, { lead: reading.heading, open: undefined });
  if (isTitle(words)) reading.isNarrative = isNarrativeTitle(words);
  reading.isAddress = isAddress(words) || (reading.isAddress && isAddressee(reading, sentence));
  if (reading.isAddress) return;
  for (const clause of splitClauses(reading.text, sentence, reading.mentions, reading.deadlines)) {
    readClause(reading, clause);
    reading.opensLine = false;
  }
}

/** A further line of an address: it ends in a semicolon, or is nothing but names. */
function isAddressee({ text, mentions }: Reading, { start, end }: Sentence): boolean {
  const last = mentions.findLast((range) => range.start >= start && range.end <= end);
  const rest = text.slice(last?.end ?? start, end);
  return /;$/u.test(rest) || (last !== undefined && /^[\s)]*[.,]?$/u.test(rest));
}

/** A line without a full stop: a heading of its own, when it is in capitals. */
function isTitle(words: string): boolean {
  if (words.length >= 200 || SMALL_LETTER.test(words)) return false;
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

/** Nearly every line that is no heading has one, and near its start. */
const SMALL_LETTER = /\p{Ll}/u;

function readClause(reading: Reading, clause: Clause): void {
  const { text, mentions } = reading;
  const words = text.slice(clause.start, clause.end);
  if (isExecutionClause(words)) return;
  const inside = pickInside(mentions, clause);
  const named = inside.map((i) => mentions[i]!);
  const tells = reading.isNarrative || isNarrative(words);
  const { roles, isHeading } = readRoles(text, clause, named, tells);
  for (const [k, i] of inside.entries()) reading.roles[i] = roles[k]!;
  const of = (role: Role) => listBearers(role, roles, named);
  const own = of('lead');
  const inherits = own.length === 0 && !tells && leavesOutWho(reading, clause, named[0]);
  const lead = inherits ? reading.lead : own;
  const [deadline] = pickInside(reading.deadlines, clause);
  const task = { start: clause.start, end: clause.end, lead, deadline };
  const others = { cooperating: of('cooperating'), reportTo: of('reportTo') };
  const opens = own.length > 0 && OPENS_LIST.test(words);
  const lastLead = named[roles.lastIndexOf('lead')]?.end ?? clause.start;
  const isBare =
    opens &&
    deadline === undefined &&
    others.cooperating.length + others.reportTo.length === 0 &&
    isBareOpening(text.slice(lastLead, clause.end));
  if ((isHeading && own.length > 0) || isBare) reading.heading = own;
  if (!clause.isInner) reading.lead = lead.length > 0 ? lead : reading.heading;
  if (isBare || (isHeading && isOnlyHeading(words))) return;
  addTask(reading, clause, { ...task, ...others }, inherits && isCompletion(words));
  if (opens) reading.heading = own;
}

/** The agencies that have a role, each once. */
function listBearers(role: Role, roles: readonly Role[], named: readonly Named[]): string[] {
  if (!roles.includes(role)) return [];
  return [
    ...new Set(named.filter((_, k) => roles[k] === role).flatMap(({ agencies }) => agencies)),
  ];
}

/** Is it left to the sentence before, or to a heading, to say who is to act? */
function leavesOutWho(reading: Reading, { start, end, isLater }: Clause, first?: Named): boolean {
  if (first && isNameOpening(reading.text.slice(start, first.start))) return false;
  const words = reading.text.slice(start, end);
  if (asksSomebody(words)) return false;
  if (isLater || isElliptical(words) || isCompletion(words)) return true;
  return reading.opensLine && reading.heading.length > 0 && isItem(words);
}

/** «Giao Sở Tài chính:» and the items below it. */
const OPENS_LIST = /:\s*$/u;
/** Nothing after the colon, or no colon at all. */
function isOnlyHeading(words: string): boolean {
  return !/:\s*\S/u.test(words);
}
