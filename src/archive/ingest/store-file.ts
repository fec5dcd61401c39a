import {
  hasErrors,
  problem,
  toIssues,
  type Issue,
  type Problem,
} from '../../domain/issue/issue.ts';
import type { NoticeFile } from '../../content/notice/list-notices.ts';
import type { Source } from '../../domain/notice/notice.ts';
import type { Database } from '../database.ts';
import type { Originals } from './originals.ts';
import type { FileRows } from './read-file-rows.ts';
import type { NoticeRows } from './to-rows.ts';
import { replaceIssues } from './write-issues.ts';
import { deleteNotice, writeNotice } from './write-notice.ts';

/**
 * Store what was read out of a file, once its original is compared; what is stored of the notice, if
 * it has no error.
 */
export function storeFile(
  db: Database,
  { id, file }: NoticeFile,
  { issues, original, read }: FileRows,
  originals: Originals,
): NoticeRows | undefined {
  const wrong = toIssues(file, original ? checkOriginal(original, originals) : []);
  const stored = read && !hasErrors(wrong) ? read : undefined;
  replaceIssues(db, 'notice', sort([...issues, ...wrong, ...(stored?.doubts ?? [])]), file);
  if (stored) writeNotice(db, stored.rows);
  else deleteNotice(db, id);
  return stored?.rows;
}

/** Check that a notice's original is there, inside `originals/`, and is still the file it was. */
function checkOriginal({ file, sha256 }: Source, originals: Originals): Problem[] {
  const at = { line: 1, column: 1 };
  const actual = originals.digest(file);
  if (actual === undefined) return [problem('original-missing', at, file)];
  return actual === sha256 ? [] : [problem('original-changed', at, file, actual)];
}

function sort(issues: Issue[]): Issue[] {
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
