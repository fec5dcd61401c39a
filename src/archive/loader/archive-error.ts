import type { Issue } from '../../domain/issue/issue.ts';

/** The content has errors, so that no site is built from it; the issues have been reported. */
export class ArchiveError extends Error {
  readonly issues: Issue[];

  constructor(issues: Issue[]) {
    super(
      `Nội dung có lỗi, trang không được dựng lại (${issues.length}). Xem danh sách lỗi ở trên.`,
    );
    this.name = 'ArchiveError';
    this.issues = issues;
  }
}
