import { findLastDay } from '../../domain/deadline/format-due.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { toNumberKeys } from '../../reading/citation/resolve-citation.ts';
import { toDueRow } from '../due-row.ts';
import { UNDATED } from '../task-rows.ts';
import { addRow, type Tables } from './notice-rows.ts';

/**
 * Add what was found in the words of a notice.
 *
 * @param positionOf the position of a section or part among those of the notice
 */
export function addFindings(
  tables: Tables,
  notice: Notice,
  positionOf: (section: string) => number,
): void {
  const place = ({ section, start, end }: Placed, position: number) => ({
    ...{ position, section: positionOf(section) },
    ...{ start, end },
  });
  notice.mentions.forEach((mention, i) => addMention(tables, mention, place(mention, i)));
  notice.deadlines.forEach((deadline, i) =>
    addRow(tables, 'deadline', {
      ...place(deadline, i),
      ...toDueRow(deadline.due),
      last_day: findLastDay(deadline.due),
    }),
  );
  notice.tasks.forEach((task, i) => addTask(tables, notice, task, place(task, i)));
  notice.citations.forEach((citation, i) =>
    addRow(tables, 'citation', {
      ...place(citation, i),
      document_number: citation.documentNumber,
      kind: citation.kind,
      issued_on: citation.issuedOn,
      issuers: citation.issuers && JSON.stringify(citation.issuers),
      pointer: citation.pointer,
      number_key: citation.documentNumber && toNumberKeys(citation.documentNumber).full,
    }),
  );
  notice.results.forEach((result, i) =>
    addRow(tables, 'result', {
      ...place(result, i),
      ...{ of_notice: result.of.notice, of_section: result.of.section },
      ...{ line: result.at?.line, column: result.at?.column },
    }),
  );
}

interface Placed {
  section: string;
  start: number;
  end: number;
}

/** Where a finding stands, as columns. */
interface Place {
  position: number;
  section: number;
  start: number;
  end: number;
}

function addMention(
  tables: Tables,
  { role, agencies }: Notice['mentions'][number],
  place: Place,
): void {
  addRow(tables, 'mention', { ...place, role });
  agencies.forEach((agency, position) =>
    addRow(tables, 'mention_agency', {
      ...{ mention: place.position, position },
      ...{ agency, section: place.section },
    }),
  );
}

/** The roles in which a body takes part in a task. */
const PARTY_ROLES = ['lead', 'cooperating', 'reportTo'] as const;

function addTask(
  tables: Tables,
  { deadlines, year }: Notice,
  task: Notice['tasks'][number],
  place: Place,
): void {
  const deadline = task.deadline === undefined ? undefined : deadlines[task.deadline];
  const lastDay = deadline && findLastDay(deadline.due);
  addRow(tables, 'task', {
    ...place,
    deadline: task.deadline,
    due_order: lastDay ?? UNDATED,
    year: lastDay === undefined ? year : Number(lastDay.slice(0, 4)),
  });
  for (const role of PARTY_ROLES)
    task[role].forEach((agency, position) =>
      addRow(tables, 'task_party', { task: place.position, role, position, agency }),
    );
}
