import type { NoticeFile } from '../../content/notice/list-notices.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { Database } from '../database.ts';
import { findArchiveIssues } from './archive-issues.ts';
import { resolveCitations } from './resolve-citations.ts';
import type { Updated } from './update-notices.ts';
import { dropIssuesOfOthers, replaceIssues } from './write-issues.ts';
import { listEnds, listStatedLinks, writeLinks } from './write-links.ts';

/** Bring up to date what is derived from the notices together. */
export async function updateTogether(
  db: Database,
  contentDir: string,
  files: NoticeFile[],
  misplaced: Issue[],
  { read, numbers }: Pick<Updated, 'read' | 'numbers'>,
): Promise<void> {
  resolveCitations(db, new Set(read), numbers);
  const links = listStatedLinks(db);
  const ends = listEnds(db, links);
  writeLinks(db, links, ends);
  dropIssuesOfOthers(db, files);
  const issues = await findArchiveIssues(db, contentDir, files, ends);
  replaceIssues(db, 'archive', [...misplaced, ...issues]);
}
