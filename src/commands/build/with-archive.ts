import { readContent } from '../../archive/ingest/read-content.ts';
import { listIssues } from '../../archive/issues.ts';
import { findMeta } from '../../archive/meta.ts';
import {
  getArchive,
  holdArchive,
  releaseArchive,
  type Archive,
} from '../../archive/open-archive.ts';
import { contentName } from '../../content/location.ts';
import { hasErrors, type Issue } from '../../domain/issue/issue.ts';
import { Refusal } from '../../publishing/refusal.ts';
import { formatBuildReport } from '../format-report.ts';
import type { Tell } from '../progress/progress.ts';

/** An archive in one state, of which all of a site is made. */
export interface ArchiveState {
  archive: Archive;
  /** The reading that brought it to this state. */
  reading: string | undefined;
}

/**
 * Read the content, stop on its errors, and do something with the archive, which is held in the state
 * that it then has.
 */
export async function withArchive<T>(
  onProgress: Tell,
  work: (state: ArchiveState) => Promise<T>,
): Promise<T> {
  await readContent(onProgress);
  const { db } = holdArchive();
  try {
    stopOnErrors(listIssues(db));
    return await work({ archive: getArchive(), reading: findMeta(db, 'reading') });
  } finally {
    releaseArchive();
  }
}

/** Tell what is amiss with the content, and go no further when it has errors. */
function stopOnErrors(issues: Issue[]): void {
  if (issues.length > 0) console.error(formatBuildReport(issues, contentName));
  if (hasErrors(issues))
    throw new Refusal('Nội dung có lỗi, trang không được dựng lại. Xem danh sách lỗi ở trên.');
}
