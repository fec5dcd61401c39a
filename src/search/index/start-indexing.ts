import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { OutdatedError } from '../../archive/outdated-error.ts';
import type { OnProgress } from './gather.ts';
import type { Indexed } from './index-archive.ts';
import type { IndexNews, IndexTask } from './index-thread.ts';
import { linkFolder } from '../../machine/link-file.ts';
import { YOUNG_MEGABYTES } from '../../machine/threads.ts';
import type { SearchReport } from './write-index.ts';

/** An index that is being made. */
export interface Indexing extends AsyncDisposable {
  /** Wait for it, and let a built site have it; throws what went wrong with it. */
  finish: (site: string) => Promise<SearchReport>;
}

/** Index an archive in a thread of its own, beside whatever else is done. */
export function startIndexing(task: IndexTask, onProgress: OnProgress): Indexing {
  const worker = new Worker(new URL('./index-thread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const made = new Promise<Indexed>((resolve, reject) => {
    worker.on('message', (news: IndexNews) => {
      if (news.status === 'going') onProgress(news.done, news.all);
      else if (news.status === 'done') resolve(news.indexed);
      else reject(new OutdatedError());
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The index was not finished.')));
  });
  made.catch(() => undefined); // told by `finish`
  return {
    finish: async (site) => {
      const { folder, notices, records } = await made;
      linkFolder(folder, join(site, 'pagefind'));
      return { notices, records };
    },
    [Symbol.asyncDispose]: async () => {
      await worker.terminate();
    },
  };
}
