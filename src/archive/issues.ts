import type { Rule } from '../domain/issue/issue-table.ts';
import type { Issue } from '../domain/issue/issue.ts';
import type { Database } from './database.ts';

/** Every issue of the last reading, by file and in the order of its lines. */
export function listIssues(db: Database): Issue[] {
  return db.all(`SELECT ${COLUMNS} FROM issue ${ORDER}`);
}

/** The issues of the file of one notice, also of one that could not be read. */
export function listNoticeIssues(db: Database, noticeId: string): Issue[] {
  return db.all(
    `SELECT ${COLUMNS} FROM issue WHERE file IN (SELECT path FROM file WHERE notice = ?) ${ORDER}`,
    noticeId,
  );
}

/** The issues of one rule, in the order in which the rule gives them. */
export function listIssuesOf(db: Database, rule: Rule): Issue[] {
  return db.all(`SELECT ${COLUMNS} FROM issue WHERE rule = ? ORDER BY rowid`, rule);
}

const COLUMNS = 'file, line, column, rule, severity, message';
/** At one place in the order of reading: the registry, a notice alone, the notices together. */
const ORDER = 'ORDER BY file, line, column, scope DESC, rowid';
