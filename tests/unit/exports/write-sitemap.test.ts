import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { writeSitemap } from '../../../src/exports/write-sitemap.ts';

const SITE = 'https://niemyet.example.vn';

describe('writeSitemap', () => {
  test('lists the pages of a site, numbers in their order', () => {
    const files = writeSitemap(SITE, ['/nam/2020/10/', '/', '/nam/2020/9/']);
    expect(readAddresses(files, 'sitemap-0.xml')).toEqual([
      `${SITE}/`,
      `${SITE}/nam/2020/9/`,
      `${SITE}/nam/2020/10/`,
    ]);
    expect(readAddresses(files, 'sitemap-index.xml')).toEqual([`${SITE}/sitemap-0.xml`]);
  });

  test('divides what one file may not hold', () => {
    const paths = Array.from({ length: 50_001 }, (_, i) => `/thong-bao/2020/${i + 1}/`);
    const files = writeSitemap(SITE, paths);
    expect(readAddresses(files, 'sitemap-0.xml')).toHaveLength(50_000);
    expect(readAddresses(files, 'sitemap-1.xml')).toEqual([`${SITE}/thong-bao/2020/50001/`]);
    expect(readAddresses(files, 'sitemap-index.xml')).toHaveLength(2);
  });

  test('writes addresses as XML wants them', () => {
    const files = writeSitemap(SITE, ['/ban-goc/giao & nhận/']);
    expect(files.get('sitemap-0.xml')).toContain('/ban-goc/giao%20&amp;%20nh%E1%BA%ADn/');
  });
});

interface Listed {
  loc: string;
}

function readAddresses(files: Map<string, string>, file: string): string[] {
  const xml = files.get(file)!;
  const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
  const { urlset, sitemapindex } = parser.parse(xml) as {
    urlset?: { url: Listed[] };
    sitemapindex?: { sitemap: Listed[] };
  };
  return (urlset?.url ?? sitemapindex?.sitemap ?? []).map(({ loc }) => loc);
}
