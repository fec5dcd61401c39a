import { availableParallelism } from 'node:os';
import { parentPort, Worker, type Transferable } from 'node:worker_threads';

/** Threads that work off batches of the same kind. */
export interface Threads<Batch, Done> extends AsyncDisposable {
  /**
   * Let the idlest thread work off a batch; the first error of a thread is that of every batch that
   * it has or gets.
   *
   * @param transfer what of the batch is handed over instead of copied
   */
  run: (batch: Batch, transfer?: readonly Transferable[]) => Promise<Done>;
  /** How many batches are to be with them at once, so that none waits for work. */
  batches: number;
}

/** What threads are started with. */
export interface ThreadScript {
  /** The file that calls `serve`. */
  file: string;
  /** What it finds as its `workerData`. */
  data: unknown;
}

/** More threads take more memory than they are worth. */
const MOST_THREADS = 6;
/** Batches with each thread: one that it works off, and one to go on with. */
const BATCHES_EACH = 2;

/**
 * What is made for one notice or page is garbage soon; more room for it saves no time, and V8 keeps it
 * when a thread has ended.
 */
export const YOUNG_MEGABYTES = 16;

/**
 * How many threads so many items are worth; 0 for none, when they are done before others could start.
 *
 * @param few as many items as are done here
 */
export function chooseThreads(items: number, few: number): number {
  const cores = Math.min(availableParallelism(), MOST_THREADS);
  return items <= few || cores === 1 ? 0 : cores;
}

/** Start threads that work off batches. */
export function startThreads<Batch, Done>(
  script: ThreadScript,
  count: number,
): Threads<Batch, Done> {
  const threads = Array.from({ length: count }, () => startThread<Batch, Done>(script));
  return {
    run(batch, transfer = []) {
      const idlest = threads.reduce((a, b) => (b.waiting() < a.waiting() ? b : a));
      return idlest.run(batch, transfer);
    },
    batches: count * BATCHES_EACH,
    async [Symbol.asyncDispose]() {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

/**
 * In a thread: work off each batch that comes, one after another. What `work` throws ends the thread.
 *
 * @param work takes what was given to `run`, and gives what that is to give
 */
export function serve(work: (batch: never) => unknown): void {
  let last: Promise<void> = Promise.resolve();
  parentPort!.on('message', (batch) => {
    last = last.then(async () => parentPort!.postMessage(await work(batch as never))); // see `run`
  });
}

interface Thread<Batch, Done> {
  run: (batch: Batch, transfer: readonly Transferable[]) => Promise<Done>;
  waiting: () => number;
  end: () => Promise<number>;
}

/** A thread gives what it has done back in the order in which it got it. */
function startThread<Batch, Done>({ file, data }: ThreadScript): Thread<Batch, Done> {
  const worker = new Worker(file, {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const waiting: PromiseWithResolvers<Done>[] = [];
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const batch of waiting.splice(0)) batch.reject(failure);
  };
  worker.on('message', (done: Done) => waiting.shift()?.resolve(done));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('A thread ended before its work was done.')));
  return {
    run(batch, transfer) {
      const done = Promise.withResolvers<Done>();
      if (failure) done.reject(failure);
      else waiting.push(done);
      done.promise.catch(() => undefined); // it is told when its turn comes
      worker.postMessage(batch, transfer);
      return done.promise;
    },
    waiting: () => waiting.length,
    end: () => worker.terminate(),
  };
}
