import { contentName } from '../../content/location.ts';
import { hasErrors, type Issue } from '../../domain/issue/issue.ts';
import { Refusal } from '../../publishing/refusal.ts';
import { formatBuildReport } from '../format-report.ts';

/** Tell what is amiss with the content, and go no further when it has errors. */
export function stopOnErrors(issues: Issue[]): void {
  if (issues.length > 0) console.error(formatBuildReport(issues, contentName));
  if (hasErrors(issues))
    throw new Refusal('Nội dung có lỗi, trang không được dựng lại. Xem danh sách lỗi ở trên.');
}
