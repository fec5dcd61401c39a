import { createHash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import type { Edition } from '../../publishing/edition.ts';

/**
 * An Astro integration that stands between the list of all pages and their rendering: a page that has
 * a key, and for which the published file will do, is never rendered.
 *
 * @param code digest of all that makes a page, apart from the archive
 * @param onPage is told the address of each page that search engines may list
 */
export function planPages(
  { keeps }: Edition,
  code: string,
  onPage: (address: string) => void,
): AstroIntegration {
  const choose = (paths: PathWithRoute[]) => {
    const kept = new Set<string>();
    return paths.filter(({ pathname, route, cacheKey }) => {
      const file = toFile(pathname, route.type);
      // Of two pages with one address Astro writes the first.
      if (kept.has(file)) return false;
      if (route.type === 'page' && file !== ERROR_PAGE) onPage(toAddress(pathname));
      const isKept = cacheKey !== undefined && keeps(file, toKey(code, cacheKey));
      if (isKept) kept.add(file);
      return !isKept;
    });
  };
  const wrap = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
    ...prerenderer,
    getStaticPaths: async () => choose(await prerenderer.getStaticPaths()),
  });
  return {
    name: 'niem-yet:plan-pages',
    hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(wrap) },
  };
}

const ERROR_PAGE = '404.html';

/** As `trailingSlash` and `build.format` of the configuration want it. */
function toAddress(pathname: string): string {
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** The file into which Astro writes a page; were it another one, the page would be rendered always. */
function toFile(pathname: string, type: PathWithRoute['route']['type']): string {
  const path = pathname.replace(OUTER_SLASHES, '');
  if (type === 'endpoint') return path;
  if (path === '404') return ERROR_PAGE;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

const OUTER_SLASHES = /^\/+|\/+$/gu;

function toKey(code: string, key: string): string {
  return createHash('sha256').update(`${code} ${key}`).digest('base64url');
}
