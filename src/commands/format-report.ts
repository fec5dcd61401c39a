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
