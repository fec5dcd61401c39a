import type { NoticeFile } from '../../content/notice/list-notices.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { Database } from '../database.ts';

/** What issues were found in: the registry, one notice's file, or the notices together. */
export type IssueScope = 'registry' | 'notice' | 'archive';

/** Store the issues of a scope, of one file of it when that is given, in place of the last ones. */
export function replaceIssues(
  db: Database,
  scope: IssueScope,
  issues: readonly Issue[],
  file?: string,
): void {
  if (file === undefined) db.run('DELETE FROM issue WHERE scope = ?', scope);
  else db.run('DELETE FROM issue WHERE file = ? AND scope = ?', file, scope);
  for (const { file: of, line, column, rule, severity, message } of issues)
    db.insert('issue', { scope, file: of, line, column, rule, severity, message });
}

/** Remove the issues of notices' files that are gone. */
export function dropIssuesOfOthers(db: Database, files: readonly NoticeFile[]): void {
  const listed = new Set(files.map(({ file }) => file));
  const rows = db.all<{ file: string }>("SELECT DISTINCT file FROM issue WHERE scope = 'notice'");
  for (const { file } of rows)
    if (!listed.has(file)) db.run("DELETE FROM issue WHERE file = ? AND scope = 'notice'", file);
}
