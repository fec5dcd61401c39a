import { escapeHtml } from '../domain/markup/escape-html.ts';

/**
 * The sitemap of a site, by file: its addresses, and the index of the files that list them.
 *
 * @param paths of the pages, in any order
 */
export function writeSitemap(site: string, paths: string[]): Map<string, string> {
  const addresses = paths.map((path) => new URL(path, site).href).toSorted(BY_NUMBER.compare);
  const files = new Map<string, string>();
  for (let i = 0; i * MOST_ADDRESSES < addresses.length; i += 1) {
    const listed = addresses.slice(i * MOST_ADDRESSES, (i + 1) * MOST_ADDRESSES);
    files.set(`sitemap-${i}.xml`, wrap('urlset', URL_SCHEMAS, 'url', listed));
  }
  const parts = [...files.keys()].map((file) => new URL(file, site).href);
  return files.set('sitemap-index.xml', wrap('sitemapindex', INDEX_SCHEMA, 'sitemap', parts));
}

/** As many addresses as one file may list: https://www.sitemaps.org/protocol.html */
const MOST_ADDRESSES = 50_000;

const BY_NUMBER = new Intl.Collator('en', { numeric: true });

const INDEX_SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const URL_SCHEMAS = [
  INDEX_SCHEMA,
  'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
  'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
  'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
  'xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"',
].join(' ');

function wrap(root: string, schemas: string, entry: string, addresses: string[]): string {
  const entries = addresses.map((it) => `<${entry}><loc>${escapeHtml(it)}</loc></${entry}>`);
  return `<?xml version="1.0" encoding="UTF-8"?><${root} ${schemas}>${entries.join('')}</${root}>`;
}
