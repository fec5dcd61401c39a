import { listNotices, type NoticeFile } from '../content/notice/list-notices.ts';
import { findRelationIssues } from '../content/notice/relation-issues.ts';
import type { Archive } from '../content/read-archive.ts';
import type { Issue } from '../domain/issue/issue.ts';
import { digestNotice, openCache, saveCache, type CheckCache } from './check-cache.ts';
import type { CheckedNotice } from './checked-notice.ts';
import { findTakenAliases } from './rules/alias-taken.ts';
import { findChangedSlugs } from './rules/slug-changed.ts';
import { queueUnknownBodies } from './rules/unknown-body.ts';

/** Every issue of an archive, and how many notices it holds. */
export interface CheckedArchive {
  issues: Issue[];
  notices: number;
}

/**
 * Every issue of a content folder: of the registry, of the files' names, of each notice, and of the
 * notices together.
 *
 * @param cacheFile where to keep what was found, so that unchanged notices are not read again
 */
export async function checkArchive(
  contentDir: string,
  cacheFile?: string,
): Promise<CheckedArchive> {
  const [cache, { files, issues }] = await Promise.all([
    openCache(contentDir, cacheFile),
    listNotices(contentDir),
  ]);
  const open = once(() => openForCheck(contentDir));
  const registry = cache.registry ?? (await open()).registry;
  const checked = await checkNotices(contentDir, files, cache, open);
  const aliases = new Set(checked.flatMap(({ own }) => own.aliases.map(({ words }) => words)));
  if (cacheFile) await saveCache(cacheFile, { ...toCache(cache, checked), registry });
  const all = [
    ...registry.issues,
    ...issues,
    ...checked.flatMap(({ own }) => own.issues),
    ...findTakenAliases(checked, files),
    ...findRelationIssues(
      checked.flatMap(({ own }) => own.ends ?? []),
      files,
    ),
    ...(await findChangedSlugs(contentDir, files, aliases)),
    ...queueUnknownBodies(checked, new Set(registry.ids)),
  ];
  return { issues: all, notices: files.length };
}

interface Checked {
  file: string;
  digest: string;
  own: CheckedNotice;
}

interface OpenArchive {
  archive: Archive;
  check: (file: NoticeFile) => Promise<CheckedNotice>;
  registry: NonNullable<CheckCache['registry']>;
}

/** The parser and the schemas are loaded only when something has to be read. */
async function openForCheck(contentDir: string): Promise<OpenArchive> {
  const [{ openArchive }, { checkNotice }, { checkRegistry }] = await Promise.all([
    import('../content/read-archive.ts'),
    import('./check-notice.ts'),
    import('./check-registry.ts'),
  ]);
  const archive = await openArchive(contentDir);
  const { agencies, issues } = archive.registry;
  const own = await checkRegistry(contentDir, agencies);
  return {
    archive,
    check: (file) => checkNotice(archive, file),
    registry: { issues: [...issues, ...own], ids: agencies.map(({ id }) => id) },
  };
}

async function checkNotices(
  contentDir: string,
  files: NoticeFile[],
  cache: CheckCache,
  open: () => Promise<OpenArchive>,
): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const file of files) {
    const known = cache.notices[file.file];
    const digest = await digestNotice(contentDir, file.file, known?.own.original);
    if (known?.digest === digest) {
      checked.push({ file: file.file, ...known });
      continue;
    }
    const own = await (await open()).check(file);
    const now = await digestNotice(contentDir, file.file, own.original);
    checked.push({ file: file.file, digest: now, own });
  }
  return checked;
}

function toCache({ surroundings, registry }: CheckCache, checked: Checked[]): CheckCache {
  const notices = checked.map(({ file, digest, own }) => [file, { digest, own }] as const);
  return { surroundings, registry, notices: Object.fromEntries(notices) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
