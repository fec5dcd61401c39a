import { join, relative, resolve } from 'node:path';
import { cwd } from 'node:process';
import { parseArgs } from 'node:util';
import { dropUnusedOriginals } from '../archive/ingest/originals.ts';
import { readContent } from '../archive/ingest/read-content.ts';
import { digestSiteCode } from '../archive/ingest/version.ts';
import { listIssues } from '../archive/issues.ts';
import { findMeta } from '../archive/meta.ts';
import {
  getArchive,
  holdArchive,
  KEPT_ORIGINALS,
  releaseArchive,
  STORE,
} from '../archive/open-archive.ts';
import { cacheDir, contentDir, outDir } from '../content/location.ts';
import { writeManifest } from '../exports/write-manifest.ts';
import type { Edition } from '../publishing/edition.ts';
import { publish } from '../publishing/publish.ts';
import { takeBlocks } from '../search/index/share-blocks.ts';
import { startIndexing } from '../search/index/start-indexing.ts';
import { stopOnErrors } from './build/stop-on-errors.ts';
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
  const place = `${relative(cwd(), outDir)}/`;
  console.log(
    made
      ? `Đã ghép ${shares.length} phần, ${made.notices} thông báo, ${made.records} đoạn tìm kiếm vào ${place}`
      : `Không có gì thay đổi từ lần dựng trước, ${place} được giữ nguyên.`,
  );
  return 0;
});

/** Make what no share can tell alone: the index of all blocks, and the manifest of all files. */
async function makeEdition(edition: Edition, shares: FoundShare[]) {
  const progress = openProgress();
  await readContent(progress.begin('Đọc nội dung'));
  const { db } = holdArchive();
  try {
    stopOnErrors(listIssues(db));
    const code = digestSiteCode();
    refuseOthers(shares, { code, archive: digestArchive(getArchive()) });
    const reading = findMeta(db, 'reading');
    if (await edition.isPublished(`${code} ${reading}`)) return undefined;
    const cache = join(cacheDir, 'search');
    for (const { folder } of shares) takeBlocks(join(folder, SHARE_PLACE), cache);
    await using indexing = startIndexing(
      { store: STORE, reading, cache },
      progress.begin('Lập chỉ mục'),
    );
    takePages(edition, shares, progress.begin('Ghép trang'));
    const report = await indexing.finish(edition.staging);
    await writeManifest(edition.locate, getArchive());
    dropUnusedOriginals(db, KEPT_ORIGINALS);
    return report;
  } finally {
    releaseArchive();
  }
}
