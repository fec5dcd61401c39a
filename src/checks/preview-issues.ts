import { join } from 'node:path';
import { cacheDir, contentDir } from '../content/location.ts';
import type { Issue } from '../domain/issue/issue.ts';
import { checkArchive } from './check-archive.ts';

/** Every issue of the archive as it is at this moment, for a preview. */
export async function findPreviewIssues(): Promise<Issue[]> {
  const { issues } = await checkArchive(contentDir, join(cacheDir, 'checks-preview.json'));
  return issues;
}

/** The issues of one notice as it is at this moment. */
export async function findNoticeIssues(noticeId: string): Promise<Issue[]> {
  const issues = await findPreviewIssues();
  const file = new RegExp(`^notices/${noticeId.replace('/', '/(?:.+/)?')}\\.mdx?$`, 'u');
  return issues.filter((issue) => file.test(issue.file));
}
