import type { Issue } from '../../domain/issue/issue.ts';

/**
 * Say how many issues there are.
 *
 * @example countIssues([]) // => 'không có lỗi'
 */
export function countIssues(issues: Issue[]): string {
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  const errors = issues.length - warnings;
  const parts = [errors > 0 && `${errors} lỗi`, warnings > 0 && `${warnings} lưu ý`];
  return parts.filter(Boolean).join(', ') || 'không có lỗi';
}
