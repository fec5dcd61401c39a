import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Issue } from '../../domain/issue/issue.ts';
import type { NoticeFile } from '../notice/list-notices.ts';
import type { Archive } from '../read-archive.ts';

/** A notice's file as read, ready to be stored. */
export interface ReadFile {
  id: string;
  /** Undefined when the file has an error. */
  json: string | undefined;
  issues: Issue[];
}

/** What a worker is told to read. */
export interface Share {
  contentDir: string;
  files: NoticeFile[];
}

/** From so many files on, starting further threads costs less than it saves. */
const MANY = 300;

/** Read notices' files, on all processors when there are many. */
export async function readFiles(
  contentDir: string,
  files: NoticeFile[],
  archive: Archive,
): Promise<ReadFile[]> {
  const threads = availableParallelism();
  if (files.length < MANY || threads < 2) return readShare(files, archive);
  const [own, ...others] = split(files, threads);
  const elsewhere = others.map((share) => readInWorker({ contentDir, files: share }));
  const read = await Promise.all([readShare(own ?? [], archive), ...elsewhere]);
  return read.flat();
}

/** Read some files one after the other. */
export async function readShare(files: NoticeFile[], archive: Archive): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) {
    const { notice, issues } = await archive.read(file);
    read.push({ id: file.id, json: notice && JSON.stringify(notice), issues });
  }
  return read;
}

function split<T>(items: T[], count: number): T[][] {
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function readInWorker(share: Share): Promise<ReadFile[]> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { workerData: share });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
