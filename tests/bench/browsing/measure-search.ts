import type { Browser } from 'playwright-core';
import {
  toSpread,
  type AnswerFigures,
  type SearchFigures,
  type Spread,
} from '../figures/browser-figures.ts';
import type { Query } from './queries.ts';
import { sumUp, type Request } from './requests.ts';
import { askNext, openSearchPage, waitForAnswer, waitForQuiet } from './search-page.ts';
import { slowPages, timeWork } from './throttle.ts';

/** How many times slower than this computer the reader's is. */
const SLOWER = 4;
/** Milliseconds between two keys of a quick typist. */
const KEY_INTERVAL = 100;

/** Each query in a browser that has nothing of the site yet, as a link to the search page. */
export async function measureFirst(
  browser: Browser,
  host: string,
  queries: Query[],
): Promise<AnswerFigures> {
  const answers: Request[][] = [];
  for (const { text } of queries) {
    const context = await browser.newContext();
    const page = await openSearchPage(context, host, text);
    const { shown } = await waitForAnswer(page);
    const requests = await waitForQuiet(page);
    answers.push(requests.filter(({ start }) => start < shown));
    await context.close();
  }
  return toFigures(answers);
}

/** The queries one after another in one page, after a first one that is not counted. */
export async function measureLater(
  browser: Browser,
  host: string,
  [first, ...queries]: Query[],
): Promise<AnswerFigures> {
  const context = await browser.newContext();
  const page = await openSearchPage(context, host, first!.text);
  await waitForAnswer(page);
  await waitForQuiet(page);
  const answers: Request[][] = [];
  for (const { text } of queries) answers.push(await askNext(page, text));
  await context.close();
  return toFigures(answers);
}

/** Type the queries key by key on a slow computer that is near its host. */
export async function measureKeys(
  browser: Browser,
  host: string,
  [first, ...queries]: Query[],
): Promise<Pick<SearchFigures, 'keyToResult' | 'slowdown'>> {
  const context = await browser.newContext();
  const page = await openSearchPage(context, host, first!.text);
  await waitForAnswer(page);
  await waitForQuiet(page);
  const fast = await timeWork(page);
  await using _ = await slowPages(browser, SLOWER);
  const slow = await timeWork(page);
  const times: number[] = [];
  for (const { text } of queries) {
    await page.fill('input[name="q"]', '');
    await page.locator('input[name="q"]').pressSequentially(text, { delay: KEY_INTERVAL });
    const { typed, painted } = await waitForAnswer(page);
    times.push(painted - typed);
  }
  await context.close();
  const slowdown = { page: slow.page / fast.page, worker: slow.worker / fast.worker };
  return { keyToResult: toSpread(times), slowdown };
}

function toFigures(answers: Request[][]): AnswerFigures {
  const whole = answers.map(sumUp);
  const ofIndex = answers.map((requests) =>
    sumUp(requests.filter(({ path }) => path.startsWith('/pagefind/'))),
  );
  const spread = <T>(list: T[], get: (item: T) => number): Spread => toSpread(list.map(get));
  return {
    bytes: spread(whole, ({ bytes }) => bytes),
    indexBytes: spread(ofIndex, ({ bytes }) => bytes),
    requests: spread(whole, ({ requests }) => requests),
    roundTrips: spread(whole, ({ roundTrips }) => roundTrips),
    indexRoundTrips: spread(ofIndex, ({ roundTrips }) => roundTrips),
  };
}
