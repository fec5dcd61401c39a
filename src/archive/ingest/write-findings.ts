import { findLastDay } from '../../domain/deadline/format-due.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { toNumberKeys } from '../../reading/citation/resolve-citation.ts';
import type { Database } from '../database.ts';
import { toDueRow } from '../due-row.ts';

/**
 * Store what was found in the words of a notice.
 *
 * @param positionOf the position of a section or part among those of the notice
 */
export function writeFindings(
  db: Database,
  key: number,
  notice: Notice,
  positionOf: (section: string) => number,
): void {
  const placed = (
    { section, start, end }: { section: string; start: number; end: number },
    position: number,
  ) => ({ notice: key, position, section: positionOf(section), start, end });
  notice.mentions.forEach((mention, i) => {
    const row = placed(mention, i);
    db.insert('mention', { ...row, role: mention.role });
    mention.agencies.forEach((agency, position) =>
      db.insert('mention_agency', {
        notice: key,
        mention: i,
        position,
        agency,
        section: row.section,
      }),
    );
  });
  notice.deadlines.forEach((deadline, i) => {
    const last = findLastDay(deadline.due);
    db.insert('deadline', { ...placed(deadline, i), ...toDueRow(deadline.due), last_day: last });
  });
  notice.tasks.forEach((task, i) => writeTask(db, notice, task, placed(task, i)));
  notice.citations.forEach((citation, i) =>
    db.insert('citation', {
      ...placed(citation, i),
      document_number: citation.documentNumber,
      kind: citation.kind,
      issued_on: citation.issuedOn,
      issuers: citation.issuers && JSON.stringify(citation.issuers),
      pointer: citation.pointer,
      number_key: citation.documentNumber && toNumberKeys(citation.documentNumber).full,
    }),
  );
  notice.results.forEach((result, i) =>
    db.insert('result', {
      ...placed(result, i),
      of_notice: result.of.notice,
      of_section: result.of.section,
      line: result.at?.line,
      column: result.at?.column,
    }),
  );
}

/** The roles in which a body takes part in a task. */
const PARTY_ROLES = ['lead', 'cooperating', 'reportTo'] as const;

/** Comes after every day. */
const UNDATED = '9999';

function writeTask(
  db: Database,
  { deadlines, year }: Notice,
  task: Notice['tasks'][number],
  row: { notice: number; position: number; section: number; start: number; end: number },
): void {
  const deadline = task.deadline === undefined ? undefined : deadlines[task.deadline];
  const lastDay = deadline && findLastDay(deadline.due);
  db.insert('task', {
    ...row,
    deadline: task.deadline,
    due_order: lastDay ?? UNDATED,
    year: lastDay === undefined ? year : Number(lastDay.slice(0, 4)),
  });
  for (const role of PARTY_ROLES)
    task[role].forEach((agency, position) =>
      db.insert('task_party', { notice: row.notice, task: row.position, role, position, agency }),
    );
}
