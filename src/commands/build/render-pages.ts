import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeSitemap } from '../../exports/write-sitemap.ts';
import type { Edition } from '../../publishing/edition.ts';
import { ensureBundle } from './bundle.ts';
import { eachAtOnce } from './each-at-once.ts';
import { openBundle, type Renderer } from './open-bundle.ts';
import { planPages, type PlannedPage } from './plan-pages.ts';
import { writeRedirect } from './write-redirect.ts';

/**
 * Write the pages of an edition, but those that it keeps, and the sitemap of all of them.
 *
 * @param code digest of all that makes a page, apart from the archive
 * @param onProgress is told how many of the pages to render are done
 */
export async function renderPages(
  edition: Edition,
  { code, site }: { code: string; site: string },
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const { staging, workshop } = edition;
  const bundle = await ensureBundle(workshop, code, site);
  await cp(bundle.client, staging, { recursive: true });
  const renderer = await openBundle(bundle);
  const assets = await readdir(bundle.client, { recursive: true });
  const { toRender, listed } = planPages(await renderer.listPages(), edition, code, assets);
  let done = 0;
  await eachAtOnce(toRender, AT_ONCE, async (page) => {
    await renderPage(page, renderer, site, staging);
    onProgress((done += 1), toRender.length);
  });
  for (const [file, text] of writeSitemap(site, listed)) await writeFile(join(staging, file), text);
}

/** As many pages at once: while one is written, another is rendered. More only take memory. */
const AT_ONCE = 4;

async function renderPage(
  { address, file, route }: PlannedPage,
  { render }: Renderer,
  site: string,
  staging: string,
): Promise<void> {
  try {
    const response = await render(new Request(new URL(address, site)), route);
    const location = response.headers.get('location');
    if (!response.body && location === null) return;
    const path = join(staging, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(
      path,
      location === null
        ? new Uint8Array(await response.arrayBuffer())
        : writeRedirect(address, location, site),
    );
  } catch (error) {
    throw new Error(`The page ${address} could not be rendered.`, { cause: error });
  }
}
