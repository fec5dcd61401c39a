import { ROLES_BY_WEIGHT } from '../domain/mention/role-name.ts';
import type { Database } from './database.ts';
import type { HeaderRow } from './notice-header.ts';

/** A value of a published row. */
export type PublishedValue = string | number | null;

/** A list of what belongs to a notice, as the published database has it. */
export type PublishedTable = keyof typeof ROWS;

/** The key of a notice in the store, and from which key on its rows are published. */
export interface PublishedKeys {
  key: number;
  notice: number;
  /** Rows take the keys from these on, in their order. */
  section: number;
  deadline: number;
  task: number;
}

/** The notices of a year by their ids, whose order does not depend on when they were read. */
export function listPublishedHeaders(db: Database, year: number): HeaderRow[] {
  return db.all('SELECT * FROM notice WHERE year = ? ORDER BY id', year);
}

/** What belongs to a notice, ready to be inserted: under the keys given, in the order of the columns. */
export function listPublishedRows(
  db: Database,
  table: PublishedTable,
  { key, notice, section, deadline, task }: PublishedKeys,
): PublishedValue[][] {
  return db.list(`${OWN} ${ROWS[table]}`, key, notice, section, deadline, task);
}

/** The registry's place of an agency or a topic, from 1. */
const toKey = (table: 'agency' | 'topic', id: string) =>
  `(SELECT position + 1 FROM ${table} AS record WHERE record.id = ${id})`;

const toRole = (role: string) =>
  `CASE ${role} ${ROLES_BY_WEIGHT.map((name, i) => `WHEN '${name}' THEN ${i + 1}`).join(' ')} END`;

const OWN = `WITH own AS (
  SELECT ? AS key, ? AS notice, ? AS section, ? AS deadline, ? AS task
)`;

const ROWS = {
  notice_topic: `SELECT own.notice, ${toKey('topic', 'topic')}
    FROM own JOIN notice_topic AS it ON it.notice = own.key ORDER BY position`,
  section: `SELECT own.section + position, own.notice, id, number, title, text
    FROM own JOIN section AS it ON it.notice = own.key ORDER BY position`,
  section_topic: `SELECT own.section + it.section, ${toKey('topic', 'topic')}
    FROM own JOIN section_topic AS it ON it.notice = own.key ORDER BY it.section, position`,
  mention: `SELECT own.section + it.section, start, end, ${toKey('agency', 'agency')},
      ${toRole('role')}
    FROM own JOIN mention_agency AS named ON named.notice = own.key
    JOIN mention AS it ON it.notice = named.notice AND it.position = named.mention
    ORDER BY named.mention, named.position`,
  deadline: `SELECT own.deadline + position, own.section + it.section, start, end, due_type, due,
      last_day
    FROM own JOIN deadline AS it ON it.notice = own.key ORDER BY position`,
  task: `SELECT own.task + position, own.section + it.section, start, end,
      own.deadline + it.deadline
    FROM own JOIN task AS it ON it.notice = own.key ORDER BY position`,
  task_agency: `SELECT own.task + it.task, ${toRole('role')}, ${toKey('agency', 'agency')}
    FROM own JOIN task_party AS it ON it.notice = own.key ORDER BY it.task, 2, 3`,
  citation: `SELECT own.section + it.section, start, end, document_number, kind, issued_on,
      to_notice, to_section
    FROM own JOIN citation AS it ON it.notice = own.key ORDER BY position`,
} as const;

/** The tables in which a row has a range, with the column in which it begins and that of its section. */
export const PUBLISHED_RANGES: Partial<Record<PublishedTable, { section: number; start: number }>> =
  {
    mention: { section: 0, start: 1 },
    deadline: { section: 1, start: 2 },
    task: { section: 1, start: 2 },
    citation: { section: 0, start: 1 },
  };

export const PUBLISHED_TABLES = Object.keys(ROWS) as PublishedTable[]; // the table's own keys

/** How many bytes of words the notices of each year have, newest year first. */
export function countWordBytes(db: Database): { year: number; bytes: number }[] {
  return db.all(
    `SELECT notice.year, sum(octet_length(section.text)) AS bytes
     FROM notice JOIN section ON section.notice = notice.key
     GROUP BY notice.year ORDER BY notice.year DESC`,
  );
}
