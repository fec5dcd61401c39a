import { execFile } from 'node:child_process';
import type { NoticeFile } from '../../content/notice/list-notices.ts';
import { findNearest } from '../../domain/issue/find-nearest.ts';
import { problem, toIssues, type Issue } from '../../domain/issue/issue.ts';

/** What was published, as git remembers it. */
export interface Published {
  /** The commit and the folder in it that this is true of. */
  state: string;
  /** Ids of the notices of that commit, and of files that some commit renamed. */
  ids: string[];
}

/**
 * List what was published; without git nothing was. The whole history is looked through for
 * renames, so that what was listed for the same commit is taken as it is.
 *
 * @returns undefined when git cannot tell all of it
 */
export async function listPublished(
  contentDir: string,
  known: Published | undefined,
): Promise<Published | undefined> {
  const state = (await git(contentDir, STATE))?.join('\0');
  if (state === undefined) return undefined;
  if (known?.state === state) return known;
  const [present, renamed] = await Promise.all([
    git(contentDir, ['ls-tree', '-r', '-z', '--name-only', 'HEAD', '--', 'notices']),
    git(contentDir, RENAMES),
  ]);
  if (!present || !renamed) return undefined;
  const formerPaths = renamed.filter((_, i) => i % 3 === 1); // status, former path, new path
  return {
    state,
    ids: [...new Set([...present, ...formerPaths].flatMap((path) => toId(path) ?? []))],
  };
}

/**
 * Find addresses that were published and now lead nowhere: notices of the last commit that are gone,
 * and files that some commit renamed.
 *
 * @param published ids of notices
 * @param aliases former addresses that notices state
 */
export function findChangedSlugs(
  published: readonly string[],
  files: NoticeFile[],
  aliases: ReadonlySet<string>,
): Issue[] {
  const known = new Set(published);
  const now = new Set(files.map(({ id }) => id));
  const fresh = [...now].filter((id) => !known.has(id));
  const lost = published.filter((id) => !now.has(id) && !aliases.has(id));
  return lost.flatMap((id) =>
    toIssues(`notices/${id}.mdx`, [
      problem('slug-changed', START, `/thong-bao/${id}/`, id, findNearest(id, fresh)),
    ]),
  );
}

const START = { line: 1, column: 1 };

/** A shallow copy may be deepened under the same commit. */
const STATE = ['rev-parse', 'HEAD', '--is-shallow-repository', '--show-prefix'];

/** Every rename of the history; paths relative to the content folder. */
const RENAMES = [
  ...['log', '-M', '-z', '--diff-filter=R', '--name-status', '--format=', '--relative'],
  ...['--diff-merges=off', '--', 'notices'],
];

/** What git lists, separated by NUL; undefined when there is no git, no repository or no commit. */
function git(folder: string, args: string[]): Promise<string[] | undefined> {
  const limits = { timeout: 5_000, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...args], limits, (error, output) =>
      resolve(error ? undefined : output.split('\0').filter(Boolean)),
    );
  });
}

const PATH = /^notices\/(\d{4})\/(?:.+\/)?([a-z0-9-]+)\.mdx?$/u;

function toId(path: string): string | undefined {
  const match = PATH.exec(path);
  return match ? `${match[1]}/${match[2]}` : undefined;
}
