import { join, relative } from 'node:path';
import { cwd } from 'node:process';
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
import { cacheDir, contentDir, contentName, outDir } from '../content/location.ts';
import { hasErrors, type Issue } from '../domain/issue/issue.ts';
import type { Edition } from '../publishing/edition.ts';
import { publish } from '../publishing/publish.ts';
import { Refusal } from '../publishing/refusal.ts';
import { startIndexing } from '../search/index/start-indexing.ts';
import { startBundling } from './build/bundle.ts';
import { endTogether } from './build/end-together.ts';
import { formatBuildReport } from './format-report.ts';
import { runCommand } from './run-command.ts';
import { openProgress } from './progress/progress.ts';

/**
 * `npm run build [-- --debug]`: the site and its search index, put in the place of the last good
 * `dist/` when both are whole.
 */
const folders = { project: cwd(), content: contentDir, cache: cacheDir, out: outDir };

await runCommand(async () => {
  const made = await publish(folders, makeEdition);
  const place = `${relative(cwd(), outDir)}/`;
  console.log(
    made
      ? `Đã dựng ${made.notices} thông báo, ${made.records} đoạn tìm kiếm vào ${place}`
      : `Không có gì thay đổi từ lần dựng trước, ${place} được giữ nguyên.`,
  );
  return 0;
});

/** Read the content while the pages' code is bundled, stop on errors, then make pages and index from one state of the archive. */
async function makeEdition(edition: Edition) {
  const progress = openProgress();
  const code = digestSiteCode();
  await using bundling = startBundling(edition.workshop, code);
  await readContent(progress.begin('Đọc nội dung'));
  const { db } = holdArchive();
  try {
    stopOnErrors(listIssues(db));
    const reading = findMeta(db, 'reading');
    if (await edition.isPublished(`${code} ${reading}`)) return undefined;
    // Only now: what they need takes longer to load than all of the above.
    const { renderPages } = await import('./build/render-pages.ts');
    const task = { store: STORE, reading, cache: join(cacheDir, 'search') };
    await using indexing = startIndexing(task, progress.begin('Lập chỉ mục'));
    const source = { archive: getArchive(), reading, bundle: await bundling.finish(), code };
    const [report] = await endTogether(
      indexing.finish(edition.staging),
      renderPages(edition, source, progress.begin('Dựng trang')),
    );
    dropUnusedOriginals(db, KEPT_ORIGINALS);
    return report;
  } finally {
    releaseArchive();
  }
}

function stopOnErrors(issues: Issue[]): void {
  if (issues.length > 0) console.error(formatBuildReport(issues, contentName));
  if (hasErrors(issues))
    throw new Refusal('Nội dung có lỗi, trang không được dựng lại. Xem danh sách lỗi ở trên.');
}
