import { Worker } from 'node:worker_threads';
import type { Browser, Page } from 'playwright-core';

/**
 * Slow a browser's pages down, their workers too, as `slowProcesses` does. Chromium's own throttle
 * (Emulation.setCPUThrottlingRate) refuses workers, in which the search runs.
 */
export async function slowPages(browser: Browser, rate: number): Promise<AsyncDisposable> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return slowProcesses(
    pages.map(({ id }) => id),
    rate,
  );
}

/**
 * Stop processes for a part of each few milliseconds, until disposed of.
 *
 * @param rate how many times slower they become on a computer that has nothing else to do
 */
export async function slowProcesses(pids: number[], rate: number): Promise<AsyncDisposable> {
  const end = new Int32Array(new SharedArrayBuffer(4));
  const file = new URL('./stop-and-go.ts', import.meta.url);
  const worker = new Worker(file, { workerData: { pids, rate, end } });
  await new Promise((resolve) => worker.once('message', resolve)); // it has begun
  return {
    [Symbol.asyncDispose]: async () => {
      Atomics.store(end, 0, 1);
      await new Promise((resolve) => worker.once('exit', resolve));
    },
  };
}

/** Milliseconds that the same work takes in a page and in its first worker, the best of some tries. */
export async function timeWork(page: Page): Promise<{ page: number; worker: number }> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The search page has no worker.');
  const best = { page: Infinity, worker: Infinity };
  for (let i = 0; i < TRIES; i += 1) {
    best.page = Math.min(best.page, await page.evaluate(work));
    best.worker = Math.min(best.worker, await worker.evaluate(work));
  }
  return best;
}

const TRIES = 5;

/** Runs in the browser: arithmetic of some hundred milliseconds. */
function work(): number {
  const begun = performance.now();
  let sum = 1;
  for (let i = 0; i < 30_000_000; i += 1) sum = (Math.imul(sum, 31) + i) | 0;
  return performance.now() - begun + (sum === 0 ? 1 : 0);
}
