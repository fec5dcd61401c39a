import type { Issue } from '../domain/issue/issue.ts';

/**
 * Issues as an archivist reads them: grouped by file, in the order of the lines, with a count.
 * Empty when there are none.
 */
export function formatReport(issues: Issue[]): string {
  if (issues.length === 0) return '';
  const files = [...Map.groupBy(issues, (issue) => issue.file)].toSorted(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  const blocks = files.map(([file, own]) =>
    [file, ...own.map((issue) => formatIssue(file, issue))].join('\n'),
  );
  return `${blocks.join('\n\n')}\n\n${formatCount(issues, files.length)}`;
}

function formatIssue(file: string, { line, column, rule, severity, message }: Issue): string {
  return `  ${file}:${line}:${column}  ${severity === 'error' ? 'lỗi' : 'lưu ý'}  ${rule}\n    ${message}`;
}

function formatCount(issues: Issue[], files: number): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return `${errors} lỗi, ${issues.length - errors} lưu ý trong ${files} tệp. Cách sửa từng lỗi: content/README.md.`;
}
