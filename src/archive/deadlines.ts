import type { Deadline } from '../domain/deadline/deadline.ts';
import type { Place } from '../domain/notice/place.ts';
import type { Database } from './database.ts';
import { fromDueRow, type DueRow } from './due-row.ts';
import { PLACE, toPlace, type PlaceRow } from './places.ts';

/** A dated deadline, where it stands, and who must meet it. */
export interface PlacedDeadline extends Place {
  deadline: Deadline;
  /** Ids of the bodies in charge of the tasks due then. */
  lead: string[];
  lastDay: string;
}

/** The latest dated deadlines of the whole archive, earliest first. */
export function listLatestDeadlines(db: Database, count: number): PlacedDeadline[] {
  const rows = db.all<DeadlineRow>(
    `SELECT notice.key, deadline.position, deadline.start, deadline.end, deadline.due_type,
       deadline.due, deadline.last_day, ${PLACE}
     FROM deadline JOIN notice ON notice.key = deadline.notice
     JOIN section ON section.notice = deadline.notice AND section.position = deadline.section
     WHERE deadline.last_day >= ifnull((SELECT last_day FROM deadline
       WHERE last_day IS NOT NULL ORDER BY last_day DESC LIMIT 1 OFFSET ${count - 1}), '')
     ORDER BY deadline.last_day DESC, notice.known_on, notice.id DESC, deadline.position DESC
     LIMIT ?`,
    count,
  );
  return rows.toReversed().map((row) => {
    const { start, end, last_day: lastDay, section_id: section = '', text = '' } = row;
    const surface = text.slice(start, end);
    return {
      ...toPlace(row),
      deadline: { section, surface, start, end, due: fromDueRow(row) },
      lead: listLead(db, row),
      lastDay,
    };
  });
}

/** How many deadlines each agency has to meet, alone or with others. */
export function countPartyDeadlines(db: Database): Map<string, number> {
  const rows = db.all<{ agency: string; count: number }>(
    `SELECT agency, count(*) AS count FROM (
       SELECT DISTINCT task_party.agency, task.notice, task.deadline FROM task JOIN task_party
         ON task_party.notice = task.notice AND task_party.task = task.position
       WHERE task.deadline IS NOT NULL
     ) GROUP BY agency`,
  );
  return new Map(rows.map(({ agency, count }) => [agency, count]));
}

interface DeadlineRow extends PlaceRow, DueRow {
  key: number;
  position: number;
  start: number;
  end: number;
  last_day: string;
}

function listLead(db: Database, { key, position }: DeadlineRow): string[] {
  const rows = db.all<{ agency: string }>(
    `SELECT task_party.agency FROM task JOIN task_party
       ON task_party.notice = task.notice AND task_party.task = task.position
     WHERE task.notice = ? AND task.deadline = ? AND task_party.role = 'lead'
     ORDER BY task.position, task_party.position`,
    key,
    position,
  );
  return [...new Set(rows.map(({ agency }) => agency))];
}
