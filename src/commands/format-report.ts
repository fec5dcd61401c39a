import type { Issue } from '../domain/issue/issue.ts';

/**
 * Issues as an archivist reads them: grouped by file, in the order of the lines, with a count.
 * Empty when there are none.
 *
 * @param folder put before the files' names, so that an editor opens them with a click
 */
export function formatReport(issues: Issue[], folder = 'content'): string {
  if (issues.length === 0) return '';
  const files = [...Map.groupBy(issues, (issue) => issue.file)].toSorted(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  const blocks = files.map(([file, own]) => {
    const sorted = own.toSorted((a, b) => a.line - b.line || a.column - b.column);
    return [`${folder}/${file}`, ...sorted.map((issue) => formatIssue(issue, folder))].join('\n');
  });
  return `${blocks.join('\n\n')}\n\n${formatCount(issues, files.length)}`;
}

/**
 * The same for a build: every error in full, and of the doubts how many there are of each kind, because
 * an archive of thousands has many and all are told by the check.
 */
export function formatBuildReport(issues: Issue[], folder = 'content'): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const doubts = issues.filter(({ severity }) => severity !== 'error');
  const counts = [...Map.groupBy(doubts, ({ rule }) => rule)].map(
    ([rule, { length }]) => `${rule} ${length}`,
  );
  const told = `${doubts.length} lưu ý (${counts.join(', ')}); xem từng chỗ: npm run check.`;
  return [formatReport(errors, folder), counts.length > 0 && told].filter(Boolean).join('\n');
}

function formatIssue(
  { file, line, column, rule, severity, message }: Issue,
  folder: string,
): string {
  return `  ${folder}/${file}:${line}:${column}  ${severity === 'warning' ? 'lưu ý' : 'lỗi'}  ${rule}\n    ${message}`;
}

function formatCount(issues: Issue[], files: number): string {
  const errors = issues.filter((issue) => issue.severity !== 'warning').length;
  return `${errors} lỗi, ${issues.length - errors} lưu ý trong ${files} tệp. Cách sửa từng lỗi: content/README.md.`;
}
