import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { PathWithRoute } from 'astro';
import type { Edition } from '../../publishing/edition.ts';

/** A page of the site: its address, and the file that it is written into. */
export interface PlannedPage extends PathWithRoute {
  address: string;
  file: string;
}

/** What there is to do for an edition. */
export interface PagePlan {
  /** Pages for which no published file will do; those of one folder one after the other. */
  toRender: PlannedPage[];
  /** The addresses of all pages that search engines may list. */
  listed: string[];
}

/**
 * Divide the pages of a site into those that are rendered and those that the edition keeps: they have
 * a key, and the published file was made by the same.
 *
 * @param code digest of all that makes a page, apart from the archive
 * @param taken files that are there already: they, and of two pages of one address the first, stay
 */
export function planPages(
  paths: PathWithRoute[],
  { keeps }: Edition,
  code: string,
  taken: Iterable<string> = [],
): PagePlan {
  const files = new Set(taken);
  const plan: PagePlan = { toRender: [], listed: [] };
  for (const path of paths) {
    const page = toPage(path);
    if (files.has(page.file)) continue;
    files.add(page.file);
    if (path.route.type === 'page' && page.file !== ERROR_PAGE) plan.listed.push(page.address);
    const isKept = path.cacheKey !== undefined && keeps(page.file, toKey(code, path.cacheKey));
    if (!isKept) plan.toRender.push(page);
  }
  return { ...plan, toRender: gatherFolders(plan.toRender) };
}

/** The files of one folder show the same: what is read for one of them serves the others. */
function gatherFolders(pages: PlannedPage[]): PlannedPage[] {
  return [...Map.groupBy(pages, ({ file }) => dirname(file)).values()].flat();
}

const ERROR_PAGE = '404.html';

/**
 * Addresses of pages end in a slash, and their files lie in a folder of that name; endpoints have the
 * address under which Astro knows them.
 */
function toPage(path: PathWithRoute): PlannedPage {
  const name = path.pathname.replace(OUTER_SLASHES, '');
  if (path.route.type === 'endpoint') return { ...path, address: path.pathname, file: name };
  const folder = name === '' ? '' : `${name}/`;
  const file = name === '404' ? ERROR_PAGE : `${folder}index.html`;
  return { ...path, address: `/${folder}`, file };
}

const OUTER_SLASHES = /^\/+|\/+$/gu;

function toKey(code: string, key: string): string {
  return createHash('sha256').update(`${code} ${key}`).digest('base64url');
}
