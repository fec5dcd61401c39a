import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { forgetRequests, listRequests, type Request } from './requests.ts';

/** Milliseconds in which no request ends, after which a page has all it wants. */
const QUIET = 800;
/** Milliseconds before a page counts as broken: slowed down and on a busy machine, all takes long. */
const PATIENCE = 300_000;

/** A moment of the page's clock, in milliseconds. */
type Moment = number;

/** Open the search page, perhaps with a query, so that it tells when its answers are shown. */
export async function openSearchPage(
  context: BrowserContext,
  host: string,
  query = '',
): Promise<Page> {
  await context.addInitScript(watchAnswers);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(`${host}tim-kiem/${query && `?q=${encodeURIComponent(query)}`}`);
  return page;
}

/** When the last key of a query was typed, its answer put into the page, and painted. */
interface Answered {
  typed: Moment;
  shown: Moment;
  painted: Moment;
}

/** What a mark of an answer holds. */
interface Shown {
  query: string;
  at: number;
}

/** Wait for the answer to what stands in the search field. */
export async function waitForAnswer(page: Page): Promise<Answered> {
  const handle = await page.waitForFunction(findAnswer, undefined, { polling: 50 });
  return (await handle.jsonValue())!;
}

/** Wait until a page asks for nothing more, and tell all that it asked for. */
export async function waitForQuiet(page: Page): Promise<Request[]> {
  let requests = await listRequests(page);
  for (;;) {
    await wait(QUIET);
    const now = await listRequests(page);
    if (now.length === requests.length) return now;
    requests = now;
  }
}

/** Put a whole query into the field of a page that has all it wants; the requests that follow. */
export async function askNext(page: Page, query: string): Promise<Request[]> {
  await forgetRequests(page);
  await page.fill('input[name="q"]', query);
  await waitForAnswer(page);
  return waitForQuiet(page);
}

/** Runs in the browser. */
function findAnswer(): Answered | null {
  const asked = document.querySelector<HTMLInputElement>('input[name="q"]')?.value;
  const [key] = performance.getEntriesByName('key').slice(-1);
  const [answer] = performance.getEntriesByName('answer').slice(-1) as PerformanceMark[];
  const { query, at } = (answer?.detail ?? { query: '', at: 0 }) as Shown; // as `watchAnswers` gives it
  const typed = key?.startTime ?? 0;
  if (!answer || query !== asked || at < typed) return null;
  const { timeOrigin } = performance;
  return {
    typed: timeOrigin + typed,
    shown: timeOrigin + at,
    painted: timeOrigin + answer.startTime,
  };
}

/**
 * Runs in the browser, before the page: marks each key typed into the search field, and each answer
 * once it is painted, with the query that it answers. Answers to earlier queries are not shown.
 */
function watchAnswers(): void {
  const channel = new MessageChannel();
  const getQuery = () => new URLSearchParams(location.search).get('q') ?? '';
  channel.port1.onmessage = ({ data: detail }: MessageEvent<Shown>) =>
    performance.mark('answer', { detail });
  const onChange = () => {
    const status = document.querySelector('main [role="status"]')?.textContent ?? '';
    if (!status.includes('thông báo')) return; // empty, or news of the network
    const shown: Shown = { query: getQuery(), at: performance.now() };
    requestAnimationFrame(() => channel.port2.postMessage(shown));
  };
  addEventListener('input', () => performance.mark('key'), { capture: true });
  addEventListener('DOMContentLoaded', () => {
    const list = document.querySelector('[data-search-results]');
    const status = document.querySelector('main [role="status"]');
    for (const part of [list, status])
      if (part) new MutationObserver(onChange).observe(part, { childList: true });
  });
}
