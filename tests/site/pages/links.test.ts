import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from './read-site.ts';

const folder = inject('seedSite');
const pages = readPages(folder);
const HREF = /<(?:a|link|script|img|form)\b[^>]*?\s(?:href|src|action)="([^"]+)"/g;
const ID = /\sid="([^"]+)"/g;

const links = [...pages].flatMap(([page, html]) =>
  [...html.matchAll(HREF)].map((match) => ({ page, href: match[1]!.replaceAll('&amp;', '&') })),
);

test('every internal link and anchor resolves', () => {
  const ids = new Map(
    [...pages].map(([page, html]) => [page, new Set([...html.matchAll(ID)].map((m) => m[1]!))]),
  );
  const broken = links.filter(({ page, href }) => {
    const url = new URL(href, `https://niemyet.example.vn${page}`);
    if (url.origin !== 'https://niemyet.example.vn') return false;
    const path = decodeURIComponent(url.pathname);
    if (!pages.has(path))
      return url.hash !== '' || !existsSync(join(folder, path)) || path.endsWith('/');
    return url.hash !== '' && !ids.get(path)!.has(decodeURIComponent(url.hash.slice(1)));
  });
  expect(broken).toEqual([]);
  expect(links.length).toBeGreaterThan(1000);
});

test('no page loads anything from elsewhere', () => {
  const loaded = [...pages].flatMap(([page, html]) =>
    [
      ...html.matchAll(
        /<(?:script|img|iframe|link rel="(?:stylesheet|preload|icon)")\b[^>]*?(?:src|href)="([^"]+)"/g,
      ),
    ]
      .filter((match) => !match[1]!.startsWith('/') || match[1]!.startsWith('//'))
      .map((match) => `${page} ${match[1]!}`),
  );
  expect(loaded).toEqual([]);
});

test('every page has a title, a description and a canonical address of its own', () => {
  const heads = [...pages].map(([page, html]) => ({
    page,
    title: /<title>([^<]+)<\/title>/.exec(html)?.[1],
    description: /<meta name="description" content="([^"]+)"/.exec(html)?.[1],
    canonical:
      /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? /content="noindex"/.exec(html)?.[0],
  }));
  expect(heads.filter((head) => !head.title || !head.description || !head.canonical)).toEqual([]);
  expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length);
});

test('agencies, sections and topics are linked both ways', () => {
  const notice = '/thong-bao/2020/ket-luan-phien-hop-ubnd-huyen-thang-6-nam-2020/';
  const targets = new Set(links.filter(({ page }) => page === notice).map(({ href }) => href));
  const registry = [...targets].filter((href) => /^\/(?:co-quan|chu-de)\/[^/]+\/$/.test(href));
  expect(registry.length).toBeGreaterThan(25);
  for (const page of registry) {
    const back = links.filter((link) => link.page === page && link.href.startsWith(notice));
    expect(back, page).not.toEqual([]);
  }
});
