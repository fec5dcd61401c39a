import { ROLES_BY_WEIGHT } from '../domain/mention/role-name.ts';
import type { Database } from './database.ts';
import type { HeaderRow } from './notice-header.ts';

/** A value of a published row. */
export type PublishedValue = string | number | null;

/** A list of what belongs to a notice, as the published database has it. */
export type PublishedTable = keyof typeof PUBLISHED_ROWS;

/** The notices of a year by their ids, whose order does not depend on when they were read. */
export function listPublishedHeaders(db: Database, year: number): HeaderRow[] {
  return db.all('SELECT * FROM notice WHERE year = ? ORDER BY id', year);
}

/** The registry's place of an agency or a topic, from 1. */
const toKey = (table: 'agency' | 'topic', id: string) =>
  `(SELECT position + 1 FROM store.${table} AS record WHERE record.id = ${id})`;

const toRole = (role: string) =>
  `CASE ${role} ${ROLES_BY_WEIGHT.map((name, i) => `WHEN '${name}' THEN ${i + 1}`).join(' ')} END`;

const count = (table: string) =>
  `(SELECT count(*) FROM store.${table} AS it WHERE it.notice = header.key) AS ${table}`;

const before = (table: string) => `sum(${table}) OVER reading - ${table}`;

/**
 * The notices of some years, given as JSON, as the rows below take them from a table `own`: the key
 * under which each is published, its key in the store, and the keys before those of its rows. The
 * archive is attached as `store`.
 */
export const PUBLISHED_NOTICES = `
  SELECT row_number() OVER reading AS notice, key, ${before('section')} AS section,
    ${before('deadline')} AS deadline, ${before('task')} AS task
  FROM (
    SELECT key, year, id, ${count('section')}, ${count('deadline')}, ${count('task')}
    FROM store.notice AS header WHERE year IN (SELECT value FROM json_each(?))
  ) WINDOW reading AS (ORDER BY year, id) ORDER BY notice`;

/** `CROSS JOIN` keeps to the order of the notices, so that only the first table is gone through. */
const join = (table: string) => `FROM own CROSS JOIN store.${table} AS it ON it.notice = own.key`;

/** What belongs to the notices `own`, in the order of the columns of each table. */
export const PUBLISHED_ROWS = {
  notice_topic: `SELECT own.notice, ${toKey('topic', 'topic')}
    ${join('notice_topic')} ORDER BY own.notice, position`,
  section: `SELECT own.section + position + 1, own.notice, id, number, title, text
    ${join('section')} ORDER BY own.notice, position`,
  section_topic: `SELECT own.section + it.section + 1, ${toKey('topic', 'topic')}
    ${join('section_topic')} ORDER BY own.notice, it.section, position`,
  mention: `SELECT own.section + it.section + 1, start, end, ${toKey('agency', 'agency')},
      ${toRole('role')}
    FROM own CROSS JOIN store.mention_agency AS named ON named.notice = own.key
    CROSS JOIN store.mention AS it ON it.notice = named.notice AND it.position = named.mention
    ORDER BY own.notice, named.mention, named.position`,
  deadline: `SELECT own.deadline + position + 1, own.section + it.section + 1, start, end,
      due_type, due, last_day
    ${join('deadline')} ORDER BY own.notice, position`,
  task: `SELECT own.task + position + 1, own.section + it.section + 1, start, end,
      own.deadline + it.deadline + 1
    ${join('task')} ORDER BY own.notice, position`,
  task_agency: `SELECT own.task + it.task + 1, ${toRole('role')}, ${toKey('agency', 'agency')}
    ${join('task_party')} ORDER BY own.notice, it.task, 2, 3`,
  citation: `SELECT own.section + it.section + 1, start, end, document_number, kind, issued_on,
      to_notice, to_section
    ${join('citation')} ORDER BY own.notice, position`,
} as const;

/** The tables in which a row has a range of characters. */
export const PUBLISHED_RANGES = [
  'mention',
  'deadline',
  'task',
  'citation',
] as const satisfies PublishedTable[];

/** How many bytes of words the notices of each year have, newest year first. */
export function countWordBytes(db: Database): { year: number; bytes: number }[] {
  return db.all(
    `SELECT notice.year, sum(octet_length(section.text)) AS bytes
     FROM notice JOIN section ON section.notice = notice.key
     GROUP BY notice.year ORDER BY notice.year DESC`,
  );
}
