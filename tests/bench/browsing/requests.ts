import type { Page } from 'playwright-core';

/** A request of a page or its worker, as Resource Timing tells. */
export interface Request {
  path: string;
  /** Milliseconds of the clock: when it was asked for, and when its last byte was there. */
  start: number;
  end: number;
  /** The body as it was sent, and 300 for its headers, as the standard counts; 0 from the cache. */
  bytes: number;
}

/** What answers cost over the network. */
export interface Cost {
  requests: number;
  bytes: number;
  roundTrips: number;
}

/** All requests of a page and its workers since it was opened or `forgetRequests`, in their order. */
export async function listRequests(page: Page): Promise<Request[]> {
  const ofWorkers = page.workers().map((worker) => worker.evaluate(readEntries));
  const lists = await Promise.all([page.evaluate(readEntries), ...ofWorkers]);
  return lists.flat().sort((a, b) => a.start - b.start);
}

/** Begin anew. */
export async function forgetRequests(page: Page): Promise<void> {
  const clear = () => performance.clearResourceTimings();
  await Promise.all([
    page.evaluate(clear),
    ...page.workers().map((worker) => worker.evaluate(clear)),
  ]);
}

/** Count requests, their bytes, and how many had to wait for another. */
export function sumUp(requests: Request[]): Cost {
  return {
    requests: requests.length,
    bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
    roundTrips: countRoundTrips(requests),
  };
}

/**
 * The most requests one after another, each begun when the one before it had ended. Taking whatever
 * ends first leaves the most room for the rest.
 */
export function countRoundTrips(requests: Pick<Request, 'start' | 'end'>[]): number {
  let [count, free] = [0, -Infinity];
  for (const { start, end } of requests.toSorted((a, b) => a.end - b.end)) {
    if (start < free) continue;
    count += 1;
    free = end;
  }
  return count;
}

/** Runs in the browser. */
function readEntries(): Request[] {
  const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  return (entries as PerformanceResourceTiming[]).map((entry) => ({
    path: decodeURI(new URL(entry.name).pathname),
    start: performance.timeOrigin + entry.startTime,
    end: performance.timeOrigin + entry.responseEnd,
    bytes: entry.transferSize,
  }));
}
