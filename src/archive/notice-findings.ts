import type { Citation } from '../domain/citation/citation.ts';
import type { Deadline } from '../domain/deadline/deadline.ts';
import type { Mention, Role } from '../domain/mention/mention.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { Result } from '../domain/relation/relation.ts';
import type { Task } from '../domain/task/task.ts';
import type { Database } from './database.ts';
import { fromDueRow } from './due-row.ts';
import { type StoredParts, WHOLE } from './notice-text.ts';

/** What was found in the words of a notice. */
export type StoredFindings = Pick<
  Notice,
  'mentions' | 'deadlines' | 'tasks' | 'citations' | 'results'
>;

/**
 * Read what was found in a notice, or in some of its sections alone.
 *
 * @param at the id and the words of the section at a position
 */
export function readFindings(
  db: Database,
  notice: number,
  at: StoredParts['at'],
  stretch = WHOLE,
): StoredFindings {
  const range = [notice, ...stretch] as const;
  return {
    mentions: readMentions(db.list<MentionRow>(MENTIONS, ...range), at),
    deadlines: db.list<DeadlineRow>(DEADLINES, ...range).map((row): Deadline => {
      const [section, start, end, type, due] = row;
      return { ...place(at(section), start, end), due: fromDueRow({ due_type: type, due }) };
    }),
    tasks: readTasks(db.list<TaskRow>(TASKS, ...range), at),
    citations: db.all<CitationRow>(CITATIONS, ...range).map((row) => ({
      ...place(at(row.section), row.start, row.end),
      ...toCitation(row),
    })),
    results: db.all<ResultRow>(RESULTS, ...range).map((row) => toResult(row, at(row.section).id)),
  };
}

/** A finding's place, in the order of its public form. */
function place({ id, text }: ReturnType<StoredParts['at']>, start: number, end: number) {
  return { section: id, surface: text.slice(start, end), start, end };
}

type MentionRow = [
  position: number,
  section: number,
  start: number,
  end: number,
  role: Role,
  agency: string | null,
];

/** A row for each agency of a mention. */
const MENTIONS = `SELECT mention.position, mention.section, start, end, role, agency
  FROM mention LEFT JOIN mention_agency
    ON mention_agency.notice = mention.notice AND mention_agency.mention = mention.position
  WHERE mention.notice = ? AND mention.section BETWEEN ? AND ?
  ORDER BY mention.position, mention_agency.position`;

function readMentions(rows: MentionRow[], at: StoredParts['at']): Mention[] {
  const mentions: Mention[] = [];
  let last = -1;
  for (const [position, section, start, end, role, agency] of rows) {
    if (position !== last) {
      const { id, text } = at(section);
      const surface = text.slice(start, end);
      mentions.push({ section: id, surface, start, end, agencies: [], role });
      last = position;
    }
    if (agency !== null) mentions.at(-1)!.agencies.push(agency);
  }
  return mentions;
}

type DeadlineRow = [section: number, start: number, end: number, type: string, due: string];

const DEADLINES = `SELECT section, start, end, due_type, due FROM deadline
  WHERE notice = ? AND section BETWEEN ? AND ? ORDER BY position`;

/** The roles in which a body takes part in a task. */
type PartyRole = 'lead' | 'cooperating' | 'reportTo';

type TaskRow = [
  position: number,
  section: number,
  start: number,
  end: number,
  deadline: number | null,
  role: PartyRole | null,
  agency: string | null,
];

/** A row for each body that takes part in a task. */
const TASKS = `SELECT task.position, section, start, end, deadline, role, agency
  FROM task LEFT JOIN task_party
    ON task_party.notice = task.notice AND task_party.task = task.position
  WHERE task.notice = ? AND section BETWEEN ? AND ?
  ORDER BY task.position, task_party.position`;

function readTasks(rows: TaskRow[], at: StoredParts['at']): Task[] {
  const tasks: Task[] = [];
  let last = -1;
  for (const [position, section, start, end, deadline, role, agency] of rows) {
    if (position !== last) tasks.push(toTask(at(section).id, start, end, deadline));
    last = position;
    if (role !== null && agency !== null) tasks.at(-1)![role].push(agency);
  }
  return tasks;
}

function toTask(section: string, start: number, end: number, deadline: number | null): Task {
  const parties = { lead: [], cooperating: [], reportTo: [] };
  return { section, start, end, ...parties, deadline: deadline ?? undefined };
}

/** A body in a task, in one of its roles. */
export interface PartyRow {
  task: number;
  role: PartyRole;
  agency: string;
}

/** The bodies of a task by role. */
export function pickParties(parties: PartyRow[]): Pick<Task, 'lead' | 'cooperating' | 'reportTo'> {
  const of = (role: PartyRole) =>
    parties.filter((party) => party.role === role).map(({ agency }) => agency);
  return { lead: of('lead'), cooperating: of('cooperating'), reportTo: of('reportTo') };
}

interface RangeRow {
  section: number;
  start: number;
  end: number;
}

interface CitationRow extends RangeRow {
  document_number: string | undefined;
  kind: string | undefined;
  issued_on: string | undefined;
  issuers: string | undefined;
  pointer: string | undefined;
  to_notice: string | undefined;
  to_section: string | undefined;
}

const CITATIONS = `SELECT section, start, end, document_number, kind, issued_on, issuers, pointer,
    to_notice, to_section
  FROM citation WHERE notice = ? AND section BETWEEN ? AND ? ORDER BY position`;

/** What a citation says, and what it means, out of its columns. */
export function toCitation(
  row: Omit<CitationRow, keyof RangeRow>,
): Omit<Citation, 'section' | 'surface' | 'start' | 'end'> {
  const { to_notice: notice } = row;
  return {
    documentNumber: row.document_number,
    kind: row.kind,
    issuedOn: row.issued_on,
    issuers: row.issuers === undefined ? undefined : (JSON.parse(row.issuers) as string[]), // ids
    pointer: row.pointer,
    to: notice === undefined ? undefined : { notice, section: row.to_section },
  };
}

interface ResultRow extends RangeRow {
  of_notice: string;
  of_section: string | undefined;
  line: number | undefined;
  column: number | undefined;
}

const RESULTS = `SELECT section, start, end, of_notice, of_section, line, column FROM result
  WHERE notice = ? AND section BETWEEN ? AND ? ORDER BY position`;

function toResult(row: ResultRow, section: string): Result {
  const { start, end, line, column } = row;
  const of = { notice: row.of_notice, section: row.of_section };
  const at = line === undefined || column === undefined ? undefined : { line, column };
  return { section, start, end, of, at };
}
