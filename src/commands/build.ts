import { join } from 'node:path';
import { cwd } from 'node:process';
import { dropUnusedOriginals } from '../archive/ingest/originals.ts';
import { digestSiteCode } from '../archive/ingest/version.ts';
import { KEPT_ORIGINALS, STORE } from '../archive/open-archive.ts';
import { cacheDir, contentDir, outDir, SEARCH_CACHE, shareDir } from '../content/location.ts';
import { formatShare, type Share } from '../domain/site/share.ts';
import type { Edition } from '../publishing/edition.ts';
import { publish } from '../publishing/publish.ts';
import { startIndexing } from '../search/index/start-indexing.ts';
import { startBundling } from './build/bundle.ts';
import { endTogether } from './build/end-together.ts';
import { tellMade } from './build/tell-made.ts';
import { withArchive } from './build/with-archive.ts';
import { openProgress } from './progress/progress.ts';
import { runCommand } from './run-command.ts';
import { closeShare, SHARE_PLACE, watchEdition } from './shard/close-share.ts';
import { digestArchive } from './shard/digest-archive.ts';
import { readShareOption } from './shard/read-share-option.ts';

/**
 * `npm run build [-- --shard 3/8] [-- --debug]`: the site and its search index, put in the place of
 * the last good `dist/` when both are whole; or a share of them, which `npm run merge` joins.
 */
await runCommand(async () => {
  const share = readShareOption();
  const out = share ? shareDir(`${share.number}-${share.of}`) : outDir;
  const folders = { project: cwd(), content: contentDir, cache: cacheDir, out };
  const made = await publish(folders, (edition) => makeEdition(edition, share));
  tellMade(share ? `Đã dựng phần ${formatShare(share)} của trang, ` : 'Đã dựng ', made, out);
  return 0;
});

/**
 * Read the content while the pages' code is bundled, stop on errors, then make pages and index from
 * one state of the archive.
 */
async function makeEdition(edition: Edition, share?: Share) {
  const progress = openProgress();
  const code = digestSiteCode();
  await using bundling = startBundling(edition.workshop, code);
  return await withArchive(progress.begin('Đọc nội dung'), async ({ archive, reading }) => {
    const part = share ? ` ${formatShare(share)}` : '';
    if (await edition.isPublished(`${code} ${reading}${part}`)) return undefined;
    // Only now: what they need takes longer to load than all of the above.
    const { renderPages } = await import('./build/render-pages.ts');
    const watched = watchEdition(edition, share);
    const task = { store: STORE, reading, code, cache: SEARCH_CACHE, share };
    await using indexing = startIndexing(task, progress.begin('Lập chỉ mục'));
    const source = { archive, reading, bundle: await bundling.finish(), code, share };
    const [report] = await endTogether(
      indexing.finish(share ? join(edition.staging, SHARE_PLACE) : edition.staging),
      renderPages(watched.edition, source, progress.begin('Dựng trang')),
    );
    if (share) closeShare(watched, { share, code, archive: digestArchive(archive) });
    dropUnusedOriginals(archive.db, KEPT_ORIGINALS);
    return report;
  });
}
