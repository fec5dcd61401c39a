import { afterAll, beforeAll, inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { serve, type StaticServer } from './static-server.ts';

export interface OpenSite {
  /** Open a path of the site in a context of its own. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  address: () => string;
}

/** Serve a site and keep one Chromium open for the tests of a file. */
export function useSite(name: 'seedSite' = 'seedSite'): OpenSite {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), serve(inject(name))]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return {
    address: () => server.address,
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      await page.goto(server.address + path, { waitUntil: 'load' });
      return page;
    },
  };
}
