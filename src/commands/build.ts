import { join, relative } from 'node:path';
import { cwd } from 'node:process';
import { build } from 'astro';
import { dropUnusedOriginals } from '../archive/ingest/originals.ts';
import { readContent } from '../archive/ingest/read-content.ts';
import { listIssues } from '../archive/issues.ts';
import {
  getArchive,
  holdArchive,
  KEPT_ORIGINALS,
  releaseArchive,
} from '../archive/open-archive.ts';
import { cacheDir, contentDir, contentName, outDir } from '../content/location.ts';
import { hasErrors, type Issue } from '../domain/issue/issue.ts';
import { writeManifest } from '../exports/write-manifest.ts';
import { publish } from '../publishing/publish.ts';
import { Refusal } from '../publishing/refusal.ts';
import { indexSite } from '../search/index/index-site.ts';
import { formatBuildReport } from './format-report.ts';
import { runCommand } from './run-command.ts';
import { showProgress } from './show-progress.ts';

/**
 * `npm run build [-- --debug]`: the site and its search index, put in the place of the last good
 * `dist/` when both are whole.
 */
const folders = { project: cwd(), content: contentDir, cache: cacheDir, out: outDir };

await runCommand(async () => {
  const { notices, records } = await publish(folders, buildInto);
  console.log(
    `Đã dựng ${notices} thông báo, ${records} đoạn tìm kiếm vào ${relative(cwd(), outDir)}/`,
  );
  return 0;
});

/** Read the content, stop on errors, then write pages and index from one state of the archive. */
async function buildInto(staging: string) {
  await readContent(showProgress('Đọc nội dung'));
  const { db } = holdArchive();
  try {
    stopOnErrors(listIssues(db));
    const { address } = getArchive().registry.site;
    await build({ outDir: staging, site: address, logLevel: 'warn' });
    await writeManifest(join(staging, 'du-lieu'), getArchive());
    dropUnusedOriginals(db, KEPT_ORIGINALS);
    return await indexSite(staging, db);
  } finally {
    releaseArchive();
  }
}

function stopOnErrors(issues: Issue[]): void {
  if (issues.length > 0) console.error(formatBuildReport(issues, contentName));
  if (hasErrors(issues))
    throw new Refusal('Nội dung có lỗi, trang không được dựng lại. Xem danh sách lỗi ở trên.');
}
