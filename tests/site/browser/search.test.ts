import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NOTICE } from '../pages/read-site.ts';
import { useSite } from './browser.ts';

const site = useSite();

/** The addresses of the results, once the page has announced them. */
async function results(page: Page): Promise<string[]> {
  await page.waitForSelector('[data-search-results] li a');
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-search-results] > li')].map((li) =>
      li.querySelector('a')!.getAttribute('href')!,
    ),
  );
}

async function search(query: string): Promise<{ page: Page; hrefs: string[] }> {
  const page = await site.open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
  return { page, hrefs: await results(page) };
}

describe('the search page', () => {
  test.each([
    ['cầu Lở Thàng', '#muc-iv-6'],
    ['cau lo thang', '#muc-iv-6'],
    ['dat dai', '#muc-iv-9'],
    ['đất đai', '#muc-iv-9'],
    ['bữa ăn bán trú', '#muc-iv-7'],
    ['bua an ban tru', '#muc-iv-7'],
    ['caafu lowr thafng', '#muc-iv-6'],
    ['lễ hội văn hóa', '#muc-iv-8'],
    ['LỄ HỘI VĂN HOÁ', '#muc-iv-8'],
  ])('finds «%s»', async (query, anchor) => {
    const { page, hrefs } = await search(query);
    await page.context().close();
    expect(hrefs.slice(0, 3)).toContain(`${NOTICE}${anchor}`);
  });

  test('announces how many were found', async () => {
    const { page } = await search('đất đai');
    const status = await page.textContent('main [role="status"]');
    await page.context().close();
    expect(status).toMatch(/\d/);
  });

  test('opens a section at its anchor with the words marked', async () => {
    const { page } = await search('cau lo thang');
    await page.click('[data-search-results] > li a');
    await page.waitForURL((url) => url.hash === '#muc-iv-6');
    await page.waitForSelector('[data-notice-text] mark');
    const marked = await page.evaluate(() =>
      [...document.querySelectorAll('[data-notice-text] mark')].map((mark) => mark.textContent),
    );
    await page.context().close();
    expect(marked.join(' ')).toContain('Lở Thàng');
  });

  test("works under the site's own content policy, off every other host", async () => {
    const errors: string[] = [];
    const page = await site.open('/tim-kiem/');
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.fill('input[name="q"]', 'khai giảng');
    await results(page);
    await page.context().close();
    expect(errors).toEqual([]);
  });

  test('helps when nothing is found', async () => {
    const page = await site.open('/tim-kiem/?q=xyzzyqwk');
    await page.waitForFunction(() =>
      /[Kk]hông tìm thấy/.test(document.querySelector('main')?.textContent ?? ''),
    );
    const links = await page.locator('main a[href^="/co-quan/"], main a[href^="/chu-de/"]').count();
    await page.context().close();
    expect(links).toBeGreaterThan(0);
  });

  test('opens with the key / from any page', async () => {
    const page = await site.open(NOTICE);
    await page.keyboard.press('/');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'));
    await page.keyboard.type('dat dai');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=dat/);
    const hrefs = await results(page);
    await page.context().close();
    expect(focused).toBe('q');
    expect(hrefs.length).toBeGreaterThan(0);
  });
});
