import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PageTask } from './render-page.ts';
import type { RenderingTask } from './rendering-thread.ts';

/** Threads that render pages. */
export interface Renderers extends AsyncDisposable {
  /** Render some pages in the idlest thread; the first error of a thread is that of all its pages. */
  render: (batch: PageTask[]) => Promise<void>;
}

/** What is read for a page is garbage soon; more room for it costs memory and saves no time. */
const YOUNG_MEGABYTES = 16;

/** Start threads that render pages of one state of the archive. */
export function startRenderers(task: RenderingTask, count: number): Renderers {
  const threads = Array.from({ length: count }, () => startThread(task));
  return {
    render: (batch) => threads.reduce((a, b) => (b.waiting() < a.waiting() ? b : a)).render(batch),
    async [Symbol.asyncDispose]() {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

interface Thread {
  render: (batch: PageTask[]) => Promise<void>;
  waiting: () => number;
  end: () => Promise<number>;
}

/** A thread that renders batches side by side, as far as they wait for anything. */
function startThread(task: RenderingTask): Thread {
  const worker = new Worker(join(import.meta.dirname, 'rendering-thread.ts'), {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const batch of waiting.splice(0)) batch.reject(failure);
  };
  worker.on('message', () => waiting.shift()?.resolve());
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('A thread ended before its pages were rendered.')));
  return {
    render: (batch) =>
      new Promise((resolve, reject) => {
        if (failure) throw failure;
        waiting.push({ resolve, reject });
        worker.postMessage(batch);
      }),
    waiting: () => waiting.length,
    end: () => worker.terminate(),
  };
}
