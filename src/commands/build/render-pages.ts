import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeManifest } from '../../exports/write-manifest.ts';
import { writeSitemap } from '../../exports/write-sitemap.ts';
import type { Share } from '../../domain/site/share.ts';
import type { Edition } from '../../publishing/edition.ts';
import { chooseThreads } from '../../machine/threads.ts';
import type { Tell } from '../progress/progress.ts';
import { ownsFile } from '../shard/owns-file.ts';
import { batchPages } from './batch-pages.ts';
import type { Bundle } from './bundle.ts';
import { eachAtOnce } from './each-at-once.ts';
import { openBundle, type Renderer } from './open-bundle.ts';
import { planPages, type PlannedPage } from './plan-pages.ts';
import { renderPage, type PageTask } from './render-page.ts';
import type { RenderingTask } from './rendering-thread.ts';
import { startRenderers } from './start-renderers.ts';
import type { ArchiveState } from './with-archive.ts';

/** What pages are made of. */
export interface PageSource extends ArchiveState {
  bundle: Bundle;
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
  { archive, reading, bundle, code, share }: PageSource,
  onProgress: Tell,
): Promise<void> {
  const { staging, locate } = edition;
  const site = archive.registry.site.address;
  const isFirst = share === undefined || share.number === 1;
  await mkdir(staging, { recursive: true }); // the index may be brought at the same time
  if (isFirst) await cp(bundle.client, staging, { recursive: true });
  const renderer = await openBundle(bundle, site);
  const assets = await readdir(bundle.client, { recursive: true });
  const plan = planPages(await renderer.listPages(), edition, code, assets);
  const toRender = plan.toRender.filter(({ file }) => !share || ownsFile(share, file));
  const task = { bundle, reading, site, staging };
  const render = chooseThreads(toRender.length, FEW) === 0 ? renderHere : renderInThreads;
  await render(toRender, renderer, task, onProgress);
  if (isFirst)
    for (const [file, text] of writeSitemap(site, plan.listed))
      await writeFile(join(staging, file), text);
  if (!share) await writeManifest(locate, archive);
}

/** So few pages are rendered here before others could have loaded their code. */
const FEW = 256;
type Render = (
  pages: PlannedPage[],
  renderer: Renderer,
  task: RenderingTask,
  onProgress: Tell,
) => Promise<void>;

const renderHere: Render = async (pages, renderer, task, onProgress) => {
  for (const [at, page] of pages.entries()) {
    await renderPage(toTask(page, renderer), renderer, task);
    onProgress(at + 1, pages.length);
  }
};

const renderInThreads: Render = async (pages, renderer, task, onProgress) => {
  await using threads = startRenderers(task, chooseThreads(pages.length, FEW));
  let done = 0;
  await eachAtOnce(batchPages(pages), threads.batches, async (batch) => {
    await threads.run(batch.map((page) => toTask(page, renderer)));
    onProgress((done += batch.length), pages.length);
  });
};

function toTask(page: PlannedPage, { toRequest }: Renderer): PageTask {
  return { address: page.address, file: page.file, ...toRequest(page) };
}
