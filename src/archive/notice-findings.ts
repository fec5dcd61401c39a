import type { Citation } from '../domain/citation/citation.ts';
import type { Mention, Role } from '../domain/mention/mention.ts';
import type { Notice } from '../domain/notice/notice.ts';
import type { Task } from '../domain/task/task.ts';
import type { Database } from './database.ts';
import { fromDueRow, type DueRow } from './due-row.ts';

/** What was found in the words of a notice. */
export type StoredFindings = Pick<
  Notice,
  'mentions' | 'deadlines' | 'tasks' | 'citations' | 'results'
>;

/**
 * Read what was found in a notice.
 *
 * @param idOf the id of the section at a position
 * @param textOf the words of a section
 * @param only the position of the one section of which the findings are wanted
 */
export function readFindings(
  db: Database,
  notice: number,
  idOf: (position: number) => string,
  textOf: (id: string) => string,
  only?: number,
): StoredFindings {
  const where = `WHERE notice = ?${only === undefined ? '' : ` AND section = ${only}`}`;
  const list = <Row>(table: string) =>
    db.all<Row & RangeRow>(`SELECT * FROM ${table} ${where} ORDER BY position`, notice);
  const toRange = ({ section, start, end }: RangeRow) => ({ section: idOf(section), start, end });
  const toPlaced = (row: RangeRow) => {
    const { section, start, end } = toRange(row);
    return { section, surface: textOf(section).slice(start, end), start, end };
  };
  const agencies = Map.groupBy(
    db.all<AgencyRow>('SELECT mention, agency FROM mention_agency WHERE notice = ?', notice),
    ({ mention }) => mention,
  );
  const parties = Map.groupBy(
    db.all<PartyRow>('SELECT task, role, agency FROM task_party WHERE notice = ?', notice),
    ({ task }) => task,
  );
  return {
    mentions: list<{ role: Role }>('mention').map((row): Mention => ({
      ...toPlaced(row),
      agencies: (agencies.get(row.position) ?? []).map(({ agency }) => agency),
      role: row.role,
    })),
    deadlines: list<DueRow>('deadline').map((row) => ({ ...toPlaced(row), due: fromDueRow(row) })),
    tasks: list<{ deadline: number | undefined }>('task').map((row): Task => ({
      ...toRange(row),
      ...pickParties(parties.get(row.position) ?? []),
      deadline: row.deadline,
    })),
    citations: list<CitationRow>('citation').map((row) => ({
      ...toPlaced(row),
      ...toCitation(row),
    })),
    results: list<ResultRow>('result').map((row) => ({ ...toRange(row), ...toResult(row) })),
  };
}

interface RangeRow {
  position: number;
  section: number;
  start: number;
  end: number;
}

interface AgencyRow {
  mention: number;
  agency: string;
}

/** A body in a task, in one of its roles. */
export interface PartyRow {
  task: number;
  role: 'lead' | 'cooperating' | 'reportTo';
  agency: string;
}

/** The bodies of a task by role. */
export function pickParties(parties: PartyRow[]): Pick<Task, 'lead' | 'cooperating' | 'reportTo'> {
  const of = (role: PartyRow['role']) =>
    parties.filter((party) => party.role === role).map(({ agency }) => agency);
  return { lead: of('lead'), cooperating: of('cooperating'), reportTo: of('reportTo') };
}

interface CitationRow {
  document_number: string | undefined;
  kind: string | undefined;
  issued_on: string | undefined;
  issuers: string | undefined;
  pointer: string | undefined;
  to_notice: string | undefined;
  to_section: string | undefined;
}

/** What a citation says, and what it means, out of its columns. */
export function toCitation(
  row: CitationRow,
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

interface ResultRow {
  of_notice: string;
  of_section: string | undefined;
  line: number | undefined;
  column: number | undefined;
}

function toResult({ of_notice: notice, of_section: section, line, column }: ResultRow) {
  const at = line === undefined || column === undefined ? undefined : { line, column };
  return { of: { notice, section }, at };
}
