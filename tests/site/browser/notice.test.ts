import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NOTICE } from '../pages/read-site.ts';
import { useSite } from './browser.ts';

const site = useSite();
const SEED = 'content/originals/2020/ket-luan-phien-hop-ubnd-huyen-thang-6-nam-2020.txt';

/** The words of the file as received, Markdown's marks left out. */
function seedWords(): string[] {
  const text = readFileSync(SEED, 'utf8')
    .replace(/^#+\s*/gm, '')
    .replaceAll('*', '');
  return toWords(text.replace(/^\s*-\s/gm, ''));
}

function toWords(text: string): string[] {
  return text.normalize('NFC').split(/\s+/).filter(Boolean);
}

describe('the notice page', () => {
  test('shows every word of the file as received, in order', async () => {
    const page = await site.open(NOTICE);
    const shown = await page.evaluate(() => {
      const article = document.querySelector('[data-notice-text]')!.cloneNode(true) as HTMLElement;
      article.querySelectorAll('[data-chrome]').forEach((chrome) => chrome.remove());
      const pieces: string[] = [];
      const walker = document.createTreeWalker(
        article,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) pieces.push(node.data);
        else if (/^(?:P|LI|H\d|DIV|TD|TH|SECTION|BR)$/.test(node.nodeName)) pieces.push(' ');
      }
      return pieces.join('');
    });
    const subject = await page.textContent('h1');
    const kind = await page.textContent('.notice-kind');
    await page.context().close();
    const words = [
      ...toWords(kind!.toLocaleUpperCase('vi')),
      ...toWords(subject!),
      ...toWords(shown),
    ];
    expect(words).toEqual(seedWords());
  });

  test('has four main sections, six items under II and eleven under IV', async () => {
    const page = await site.open(NOTICE);
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('[id^="muc-"]')].map(({ id }) => id),
    );
    await page.context().close();
    const sections = ids.filter((id) => /^muc-[ivx]+(?:-\d+)?$/.test(id));
    const items = (head: string) => sections.filter((id) => id.startsWith(`muc-${head}-`)).length;
    expect(sections.filter((id) => !/\d/.test(id))).toEqual([
      'muc-i',
      'muc-ii',
      'muc-iii',
      'muc-iv',
    ]);
    expect([items('i'), items('ii'), items('iii'), items('iv')]).toEqual([0, 6, 0, 11]);
  });

  test('shows what is unknown, with the reason, and what is inferred', async () => {
    const page = await site.open(NOTICE);
    const main = (await page.textContent('main')) ?? '';
    await page.context().close();
    expect(main.match(/[Kk]hông rõ/g)?.length).toBeGreaterThanOrEqual(3);
    expect(main).toContain('là ngày họp, không phải ngày ban hành');
    expect(main.toLowerCase()).toContain('suy luận');
    expect(main).toContain('5350d283986ccd6089370e8919533a33445eb55182b78e7320d488780de0616e');
  });

  test('opens at the anchor of a section', async () => {
    const page = await site.open(`${NOTICE}#muc-iv-7`);
    const top = await page.evaluate(
      () => document.querySelector('#muc-iv-7')!.getBoundingClientRect().top,
    );
    await page.context().close();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
  });

  test('weighs under 60 kB without the fonts, all from its own host', async () => {
    const page = await site.open('/404.html');
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    const sizes = new Map<string, number>();
    const urls = new Map<string, string>();
    client.on(
      'Network.responseReceived',
      ({ requestId, response }) => void urls.set(requestId, response.url),
    );
    client.on(
      'Network.loadingFinished',
      ({ requestId, encodedDataLength }) => void sizes.set(requestId, encodedDataLength),
    );
    await client.send('Network.clearBrowserCache');
    await page.goto(site.address() + NOTICE, { waitUntil: 'networkidle' });
    await page.context().close();
    const strangers = [...urls.values()].filter((url) => !url.startsWith(site.address()));
    const bytes = [...sizes]
      .filter(([id]) => !urls.get(id)?.endsWith('.woff2'))
      .reduce((sum, [, size]) => sum + size, 0);
    expect(strangers).toEqual([]);
    expect(bytes).toBeLessThan(60_000);
  });

  test('has no script that blocks the page', async () => {
    const page = await site.open(NOTICE);
    const blocking = await page.evaluate(() =>
      [...document.scripts]
        .filter(
          (script) =>
            script.type !== 'module' &&
            script.type !== 'application/ld+json' &&
            !script.defer &&
            !script.async,
        )
        .map(({ outerHTML }) => outerHTML),
    );
    await page.context().close();
    expect(blocking).toEqual([]);
  });
});

describe('without JavaScript', () => {
  test('a notice is read, its anchors work, and search says what it needs', async () => {
    const page = await site.open(`${NOTICE}#muc-iv-9`, { javaScriptEnabled: false });
    expect(await page.locator('#muc-iv-9').isVisible()).toBe(true);
    expect(await page.locator('[data-notice-text]').isVisible()).toBe(true);
    await page.goto(`${site.address()}/tim-kiem/?q=dat+dai`);
    expect(await page.textContent('noscript, main')).toMatch(/JavaScript/);
    await page.context().close();
  });
});

describe('the page of an agency', () => {
  test('lists the sections that name it, the elliptical one included', async () => {
    const page = await site.open('/co-quan/phong-kinh-te-ha-tang/');
    const hrefs = await page.evaluate(() =>
      [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href')),
    );
    await page.context().close();
    expect(hrefs).toEqual(expect.arrayContaining([`${NOTICE}#muc-iv-6`, `${NOTICE}#muc-iv-9`]));
  });
});
