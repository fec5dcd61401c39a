import { join } from 'node:path';
import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';
import { toSlug } from '../../language/slug.ts';
import { listFiles } from '../files.ts';

/** A notice's file and the address that its place gives it. */
export interface NoticeFile {
  /** `<year>/<slug>`. */
  id: string;
  /** Relative to the content folder. */
  file: string;
}

/**
 * List the notices of a content folder. The year is the folder's name and the slug the file's, so
 * that an address never depends on words inside the file; folders below a year are free.
 */
export function listNotices(contentDir: string): { files: NoticeFile[]; issues: Issue[] } {
  const paths = listFiles(join(contentDir, 'notices'), ['.mdx', '.md']);
  const files = new Map<string, NoticeFile>();
  const issues: Issue[] = [];
  for (const path of paths) {
    const file = `notices/${path}`;
    const match = PATH.exec(path);
    const [, year = '', slug = ''] = match ?? [];
    const id = `${year}/${slug}`;
    const earlier = files.get(id.toLowerCase());
    if (!match) issues.push(...toIssues(file, [problem('file-misplaced', START, file)]));
    else if (earlier)
      issues.push(
        ...toIssues(file, [problem('slug-duplicate', START, `/thong-bao/${id}/`, earlier.file)]),
      );
    else if (!SLUG.test(slug))
      issues.push(...toIssues(file, [problem('slug-invalid', START, slug, toSlug(slug))]));
    if (match && !earlier) files.set(id.toLowerCase(), { id, file });
  }
  return { files: [...files.values()], issues };
}

/** What an address may be made of. */
const SLUG = /^[a-z0-9-]+$/u;
const START = { line: 1, column: 1 };
/** `2020/ten-thong-bao.mdx`, with any folders between. */
const PATH = /^(\d{4})\/(?:.+\/)?([^/]+)\.mdx?$/u;
