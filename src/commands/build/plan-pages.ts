import { createHash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import type { Edition } from '../../publishing/edition.ts';
import type { Tell } from '../progress/progress.ts';

/** What pages are made from and for, apart from the archive. */
export interface PagePlan {
  edition: Edition;
  /** Digest of all that makes a page, apart from the archive. */
  code: string;
  /** Is told the address of each page that search engines may list. */
  onPage: (address: string) => void;
  /** Is told how many of the pages that must be rendered are. */
  onProgress: Tell;
}

/**
 * An Astro integration that stands between the list of all pages and their rendering: a page that has
 * a key, and for which the published file will do, is never rendered.
 */
export function planPages({ edition, code, onPage, onProgress }: PagePlan): AstroIntegration {
  const choose = (paths: PathWithRoute[]) => {
    const kept = new Set<string>();
    return paths.filter(({ pathname, route, cacheKey }) => {
      const file = toFile(pathname, route.type);
      // Of two pages with one address Astro writes the first.
      if (kept.has(file)) return false;
      if (route.type === 'page' && file !== ERROR_PAGE) onPage(toAddress(pathname));
      const isKept = cacheKey !== undefined && edition.keeps(file, toKey(code, cacheKey));
      if (isKept) kept.add(file);
      return !isKept;
    });
  };
  let [done, all] = [0, 0];
  const wrap = (prerenderer: AstroPrerenderer): AstroPrerenderer => ({
    ...prerenderer,
    async getStaticPaths() {
      const chosen = choose(await prerenderer.getStaticPaths());
      all = chosen.length;
      return chosen;
    },
    async render(...page) {
      const rendered = await prerenderer.render(...page);
      onProgress(++done, all);
      return rendered;
    },
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
