import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { hasJournal } from './exchange.ts';
import { isInside, isThere, toRealPath } from './paths.ts';
import { codeOf, Refusal } from './refusal.ts';
import { listEdition, type Target } from './target.ts';

/** What a build reads and writes. */
export interface Folders {
  /** The folder of package.json. */
  project: string;
  content: string;
  cache: string;
  out: string;
}

/** Each site of ours has it, and no other: what may be replaced is known by it. */
export const MARK = join('pagefind', 'niem-yet', 'overview.json');

/** Each part of a site has it, of which `npm run merge` makes a site. */
export const SHARE_MARK = join('niem-yet-share', 'share.json');

/** Refuse a folder in which a publication would destroy what is not an earlier edition of a site. */
export async function refuseTarget(target: Target, folders: Folders): Promise<void> {
  await refuseByPlace(target.path, folders);
  const entries = await listSafely(target);
  if (entries.includes('.git'))
    throw new Refusal(
      `${target.path} có thư mục .git, dựng vào đó sẽ xoá nó. Hãy đặt OUT_DIR là một thư mục khác rồi chép trang sang.`,
    );
  if (entries.length === 0 || (await isOurs(target))) return;
  throw new Refusal(
    `${target.path} có sẵn nội dung không phải do Niêm Yết dựng, dựng vào đó sẽ xoá hết. Hãy dọn thư mục ấy, hoặc đặt OUT_DIR là một thư mục khác.`,
  );
}

async function refuseByPlace(path: string, folders: Folders): Promise<void> {
  const guarded = [
    ['dự án', folders.project],
    ['nội dung', folders.content],
    ['bộ nhớ đệm', folders.cache],
    ['người dùng', homedir()],
  ] as const;
  for (const [name, folder] of guarded) {
    if (!isInside(await toRealPath(folder), path)) continue;
    throw new Refusal(
      `OUT_DIR là ${path}, mà thư mục ${name} (${folder}) nằm ở đó: dựng vào đó sẽ xoá nó. Hãy đặt OUT_DIR là một thư mục riêng, ví dụ dist.`,
    );
  }
  if (isInside(path, await toRealPath(folders.content)))
    throw new Refusal(
      `OUT_DIR là ${path}, nằm trong thư mục nội dung. Hãy đặt OUT_DIR là một thư mục ở ngoài, ví dụ dist.`,
    );
  if (path === dirname(path)) throw new Refusal(`OUT_DIR là ${path}, gốc của cả ổ đĩa.`);
}

/** The names in a folder; none when it is not there. */
async function listSafely(target: Target): Promise<string[]> {
  const { path } = target;
  if (!(await isThere(path))) return [];
  if (!(await stat(path)).isDirectory())
    throw new Refusal(`OUT_DIR là ${path}, nhưng đó là một tệp. Hãy đặt OUT_DIR là một thư mục.`);
  return listEdition(target).catch((error: unknown) => {
    // Another build has just moved it away, and puts a new edition in its place.
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
}

/** While entries are exchanged one by one the mark may be missing, but not without a journal. */
async function isOurs(target: Target): Promise<boolean> {
  if (await isMarked(target.path)) return true;
  if (target.way === 'beside') return false;
  return (await hasJournal(target)) || isMarked(target.path);
}

/** Whether a folder holds a site of ours, or a part of one. */
async function isMarked(folder: string): Promise<boolean> {
  return (await isThere(join(folder, MARK))) || isThere(join(folder, SHARE_MARK));
}
