import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/open-archive.ts';
import { writeManifest } from '../../exports/write-manifest.ts';
import { writeSitemap } from '../../exports/write-sitemap.ts';
import type { Share } from '../../domain/site/share.ts';
import type { Edition } from '../../publishing/edition.ts';
import type { Tell } from '../progress/progress.ts';
import { ownsFile } from '../shard/owns-file.ts';
import { ensureBundle } from './bundle.ts';
import { eachAtOnce } from './each-at-once.ts';
import { openBundle, type Renderer } from './open-bundle.ts';
import { planPages, type PlannedPage } from './plan-pages.ts';
import { writeRedirect } from './write-redirect.ts';

/** What pages are made of. */
export interface PageSource {
  archive: Archive;
  /** Digest of all that makes a page, apart from the archive. */
  code: string;
  /** The part of the pages to write, of which the first has what lists all; absent for all. */
  share?: Share | undefined;
}

/**
 * Write the pages of an edition, but those that it keeps, and what lists all of them.
 *
 * @param onProgress is told how many of the pages to render are done
 */
export async function renderPages(
  edition: Edition,
  { archive, code, share }: PageSource,
  onProgress: Tell,
): Promise<void> {
  const { staging, workshop, locate } = edition;
  const site = archive.registry.site.address;
  const bundle = await ensureBundle(workshop, code, site);
  const isFirst = share === undefined || share.number === 1;
  if (isFirst) await cp(bundle.client, staging, { recursive: true });
  const renderer = await openBundle(bundle);
  const assets = await readdir(bundle.client, { recursive: true });
  const plan = planPages(await renderer.listPages(), edition, code, assets);
  const toRender = plan.toRender.filter(({ file }) => !share || ownsFile(share, file));
  let done = 0;
  await eachAtOnce(toRender, AT_ONCE, async (page) => {
    await renderPage(page, renderer, site, staging);
    onProgress((done += 1), toRender.length);
  });
  if (isFirst)
    for (const [file, text] of writeSitemap(site, plan.listed))
      await writeFile(join(staging, file), text);
  if (!share) await writeManifest(locate, archive);
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
