import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { stopsBuild, type Issue } from '../../domain/issue/issue.ts';
import { openArchive } from '../read-archive.ts';
import { ArchiveError } from './archive-error.ts';
import { digestFiles, digestSurroundings } from './digest.ts';
import { followFolder } from './follow-folder.ts';

/**
 * A notice as the store keeps it. One string is written and read several times faster, and in a
 * fraction of the memory, than the thousands of small objects it stands for.
 */
export interface StoredNotice extends Record<string, unknown> {
  json: string;
}

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
    schema: z.custom<StoredNotice>(),
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
  const issues = [...archive.issues];
  const present = new Set<string>();
  for (const file of archive.files) {
    const digest = `${surroundings}:${await digestFiles([join(contentDir, file.file)])}`;
    if (store.get(file.id)?.digest === digest) {
      present.add(file.id);
      continue;
    }
    const read = await archive.read(file);
    issues.push(...read.issues);
    if (!read.notice) continue;
    present.add(file.id);
    store.set({ id: file.id, data: { json: JSON.stringify(read.notice) }, digest });
  }
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  onIssues(issues);
  if (!watcher && stopsBuild(issues)) throw new ArchiveError(issues);
}
