import { execFile } from 'node:child_process';
import type { NoticeFile } from '../../content/notice/list-notices.ts';
import { findNearest } from '../../domain/issue/find-nearest.ts';
import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';

/**
 * Find addresses that were published and now lead nowhere: notices of the last commit that are gone,
 * and files that some commit renamed. Git remembers what was published; without git nothing is found.
 *
 * @param aliases former addresses that notices state
 */
export async function findChangedSlugs(
  contentDir: string,
  files: NoticeFile[],
  aliases: ReadonlySet<string>,
): Promise<Issue[]> {
  const [present, renamed] = await Promise.all([
    git(contentDir, ['ls-tree', '-r', '-z', '--name-only', 'HEAD', '--', 'notices']),
    git(contentDir, RENAMES),
  ]);
  const formerPaths = renamed.filter((_, i) => i % 3 === 1); // status, former path, new path
  const published = new Set([...present, ...formerPaths].flatMap((path) => toId(path) ?? []));
  const now = new Set(files.map(({ id }) => id));
  const fresh = [...now].filter((id) => !published.has(id));
  const lost = [...published].filter((id) => !now.has(id) && !aliases.has(id));
  return lost.flatMap((id) =>
    toIssues(`notices/${id}.mdx`, [
      problem('slug-changed', START, `/thong-bao/${id}/`, id, findNearest(id, fresh)),
    ]),
  );
}

const START = { line: 1, column: 1 };

/** Every rename of the history; paths relative to the content folder. */
const RENAMES = [
  ...['log', '-M', '-z', '--diff-filter=R', '--name-status', '--format=', '--relative'],
  ...['--diff-merges=off', '--', 'notices'],
];

/** What git lists, separated by NUL; nothing when there is no git, no repository or no commit. */
function git(folder: string, args: string[]): Promise<string[]> {
  const limits = { timeout: 5_000, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...args], limits, (error, output) =>
      resolve(error ? [] : output.split('\0').filter(Boolean)),
    );
  });
}

const PATH = /^notices\/(\d{4})\/(?:.+\/)?([a-z0-9-]+)\.mdx?$/u;

function toId(path: string): string | undefined {
  const match = PATH.exec(path);
  return match ? `${match[1]}/${match[2]}` : undefined;
}
