import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { stopsBuild, type Issue } from '../../domain/issue/issue.ts';
import { findRelationIssues } from '../../content/notice/relation-issues.ts';
import type { NoticeFile } from '../../content/notice/list-notices.ts';
import { openArchive } from '../../content/read-archive.ts';
import { ArchiveError } from './archive-error.ts';
import { digestFiles, digestSurroundings } from './digest.ts';
import { readNoticeStore, writeNoticeStore, type StoredNotice } from './notice-store.ts';
import { followFolder } from './follow-folder.ts';
import { readStoredEnds } from './stored-ends.ts';

/**
 * Load the notices as data: each is read once, and again only when its file, the registry or the
 * reading code changed. A build stops after the last notice when any has an error; a preview leaves
 * out the notices with errors and goes on.
 *
 * @param onIssues is told all issues after each reading
 */
export function noticesLoader(contentDir: string, onIssues: (issues: Issue[]) => void) {
  return {
    name: 'notices',
    schema: z.object({}),
    load: (context: LoaderContext) =>
      followFolder(context, contentDir, () => load(contentDir, context, onIssues)),
  } satisfies Loader;
}

async function load(
  contentDir: string,
  { store, watcher }: LoaderContext,
  onIssues: (issues: Issue[]) => void,
) {
  const [archive, surroundings] = await Promise.all([
    openArchive(contentDir),
    digestSurroundings(contentDir),
  ]);
  const last = await readNoticeStore();
  const digests = await digestEach(contentDir, archive.files, surroundings);
  const isStored = ({ id }: NoticeFile) => last.get(id)?.digest === digests.get(id);
  const stale = archive.files.filter((file) => !isStored(file));
  const read = new Map<string, string | undefined>();
  const issues = [...archive.issues];
  for (const file of stale) {
    const { notice, issues: found } = await archive.read(file);
    read.set(file.id, notice && JSON.stringify(notice));
    issues.push(...found);
  }
  const notices = new Map<string, StoredNotice>();
  for (const { id } of archive.files) {
    const json = read.has(id) ? read.get(id) : last.get(id)?.json;
    if (json !== undefined) notices.set(id, { json, digest: digests.get(id) ?? '' });
  }
  issues.push(...findRelationIssues(readStoredEnds(notices), archive.files));
  await writeNoticeStore(notices);
  store.clear();
  for (const [id, { digest }] of notices) store.set({ id, data: {}, digest });
  onIssues(issues);
  if (!watcher && stopsBuild(issues)) throw new ArchiveError(issues);
}

/** As many files as are read at once: enough to keep the disk busy, few enough for its handles. */
const BATCH = 64;

/** Notice id → digest of its file and of all else that its reading depends on. */
async function digestEach(
  contentDir: string,
  files: NoticeFile[],
  surroundings: string,
): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (let i = 0; i < files.length; i += BATCH) {
    const batch = files.slice(i, i + BATCH).map(async ({ id, file }) => {
      digests.set(id, `${surroundings}:${await digestFiles([join(contentDir, file)])}`);
    });
    await Promise.all(batch);
  }
  return digests;
}
