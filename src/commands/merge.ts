import { join, resolve } from 'node:path';
import { cwd } from 'node:process';
import { parseArgs } from 'node:util';
import { dropUnusedOriginals } from '../archive/ingest/originals.ts';
import { digestSiteCode } from '../archive/ingest/version.ts';
import { KEPT_ORIGINALS, STORE } from '../archive/open-archive.ts';
import { cacheDir, contentDir, outDir, SEARCH_CACHE } from '../content/location.ts';
import { writeManifest } from '../exports/write-manifest.ts';
import type { Edition } from '../publishing/edition.ts';
import { publish } from '../publishing/publish.ts';
import { takeBlocks } from '../search/index/share-blocks.ts';
import { startIndexing } from '../search/index/start-indexing.ts';
import { tellMade } from './build/tell-made.ts';
import { withArchive } from './build/with-archive.ts';
import { openShares, refuseOthers, type FoundShare } from './merge/open-shares.ts';
import { takePages } from './merge/take-pages.ts';
import { openProgress } from './progress/progress.ts';
import { runCommand } from './run-command.ts';
import { SHARE_PLACE } from './shard/close-share.ts';
import { digestArchive } from './shard/digest-archive.ts';

/** `npm run merge -- SHARE… [--debug]`: the site of one build, of all shares that `--shard` made. */
await runCommand(async () => {
  const options = { debug: { type: 'boolean' } } as const;
  const { positionals } = parseArgs({ allowPositionals: true, options });
  const shares = openShares(positionals.map((folder) => resolve(folder)));
  const folders = { project: cwd(), content: contentDir, cache: cacheDir, out: outDir };
  const made = await publish(folders, (edition) => makeEdition(edition, shares));
  tellMade(`Đã ghép ${shares.length} phần, `, made, outDir);
  return 0;
});

/** Make what no share can tell alone: the index of all blocks, and the manifest of all files. */
async function makeEdition(edition: Edition, shares: FoundShare[]) {
  const progress = openProgress();
  return withArchive(progress.begin('Đọc nội dung'), async ({ archive, reading }) => {
    const code = digestSiteCode();
    refuseOthers(shares, { code, archive: digestArchive(archive) });
    if (await edition.isPublished(`${code} ${reading}`)) return undefined;
    for (const { folder } of shares) takeBlocks(join(folder, SHARE_PLACE), SEARCH_CACHE);
    const task = { store: STORE, reading, code, cache: SEARCH_CACHE };
    await using indexing = startIndexing(task, progress.begin('Lập chỉ mục'));
    takePages(edition, shares, progress.begin('Ghép trang'));
    const report = await indexing.finish(edition.staging);
    await writeManifest(edition.locate, archive);
    dropUnusedOriginals(archive.db, KEPT_ORIGINALS);
    return report;
  });
}
