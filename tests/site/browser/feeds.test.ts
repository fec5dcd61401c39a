import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

test.each(['feed.xml', 'co-quan/phong-kinh-te-ha-tang/feed.xml', 'sitemap-0.xml'])(
  'a browser reads %s as well-formed XML',
  async (file) => {
    const xml = await readFile(join(inject('seedSite'), file), 'utf8');
    const page = await site.open('/404.html');
    const root = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      return read.querySelector('parsererror')?.textContent ?? read.documentElement.nodeName;
    }, xml);
    await page.context().close();
    expect(['feed', 'urlset']).toContain(root);
  },
);
