import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { stopsBuild, type Issue } from '../../domain/issue/issue.ts';
import { findRelationIssues } from '../notice/relation-issues.ts';
import { openArchive } from '../read-archive.ts';
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
  const read = await mapInBatches(archive.files, async (file): Promise<ReadEntry> => {
    const digest = `${surroundings}:${await digestFiles([join(contentDir, file.file)])}`;
    const stored = last.get(file.id);
    if (stored?.digest === digest) return { id: file.id, stored, issues: [] };
    const { notice, issues } = await archive.read(file);
    return { id: file.id, stored: notice && { digest, json: JSON.stringify(notice) }, issues };
  });
  const issues = [...archive.issues, ...read.flatMap((entry) => entry.issues)];
  const notices = new Map(
    read.flatMap(({ id, stored }): [string, StoredNotice][] => (stored ? [[id, stored]] : [])),
  );
  issues.push(...findRelationIssues(readStoredEnds(notices), archive.files));
  await writeNoticeStore(notices);
  store.clear();
  for (const [id, { digest }] of notices) store.set({ id, data: {}, digest });
  onIssues(issues);
  if (!watcher && stopsBuild(issues)) throw new ArchiveError(issues);
}

interface ReadEntry {
  id: string;
  /** Undefined when the file has an error. */
  stored: StoredNotice | undefined;
  issues: Issue[];
}

/** As many files as are read at once: enough to keep the disk busy, few enough for its handles. */
const BATCH = 64;

async function mapInBatches<T, R>(items: T[], map: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < items.length; i += BATCH) {
    results.push(...(await Promise.all(items.slice(i, i + BATCH).map(map))));
  }
  return results;
}
