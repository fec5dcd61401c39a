import { resolve } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { environment } from '../../site/build-sites.ts';
import { launchChromium } from '../../site/browser/chromium.ts';
import { serveBy } from '../../site/serving.ts';
import { toCounts } from '../counts.ts';
import type { BrowserFigures, SearchFigures } from '../figures/browser-figures.ts';
import { formatBrowserTable } from '../figures/browser-section.ts';
import { describeMachine } from '../figures/machine.ts';
import { saveFigures } from '../figures/save-figures.ts';
import { tellSteps } from '../measuring/tell.ts';
import { writeSyntheticArchive } from '../synthetic-archive.ts';
import { measureFirst, measureKeys, measureLater } from './measure-search.ts';
import { drawQueries } from './queries.ts';
import { standInFront } from './real-host.ts';

const SIZES = [1000, 3000, 10_000];
const FOLDER = resolve('.cache/bench/browser');
/** Building, first answers, later answers, keys. */
const STEPS = 4;

/**
 * `npm run bench -- browser [SIZE…]`: the search of built archives in Chromium, from `npm start`:
 * bytes, requests and round trips of first and later answers, and the time from key to result. The
 * archives stay in the cache for the next run.
 */
export async function benchBrowser(sizes: string[]): Promise<void> {
  const counts = toCounts(sizes, SIZES);
  const tell = tellSteps(STEPS * counts.length);
  await using browser = await launchChromium();
  const machine = { ...describeMachine(), chromium: browser.version() };
  const figures: BrowserFigures = { machine, archives: [] };
  for (const notices of counts) {
    figures.archives.push(await measureArchive(browser, notices, tell));
    await saveFigures('browser', figures);
  }
  console.log(`\n${formatBrowserTable(figures.archives)}`);
}

async function measureArchive(
  browser: Browser,
  notices: number,
  tell: (what: string) => Disposable,
): Promise<SearchFigures> {
  const folder = `${FOLDER}/${notices}`;
  const content = `${folder}/content`;
  const step = async <T>(what: string, take: () => Promise<T>): Promise<T> => {
    using _ = tell(`${notices} notices: ${what}`);
    return await take();
  };
  const server = await step('building, and serving it', async () => {
    await writeSyntheticArchive(content, notices);
    const folders = {
      CONTENT_DIR: content,
      OUT_DIR: `${folder}/dist`,
      CACHE_DIR: `${folder}/cache`,
    };
    return serveBy('start', environment(folders));
  });
  process.once('exit', server.stop); // also when interrupted: a preview left over would refuse the next
  const host = await standInFront(server.address);
  try {
    const queries = await drawQueries(content, notices);
    const first = await step('first answers', () => measureFirst(browser, host.address, queries));
    const later = await step('later answers', () => measureLater(browser, host.address, queries));
    const keys = await step('keys', () => measureKeys(browser, server.address, queries));
    return { notices, queries: queries.length, first, later, ...keys };
  } finally {
    host.close();
    server.stop();
    process.off('exit', server.stop);
  }
}
