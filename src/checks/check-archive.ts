import { openArchive } from '../archive/read-archive.ts';
import type { Issue } from '../domain/issue/issue.ts';

/** Every issue of a content folder: of the registry, of the files' names, and of each notice. */
export async function checkArchive(
  contentDir: string,
): Promise<{ issues: Issue[]; notices: number }> {
  const archive = await openArchive(contentDir);
  const issues = [...archive.issues];
  for (const file of archive.files) issues.push(...(await archive.read(file)).issues);
  return { issues, notices: archive.files.length };
}
