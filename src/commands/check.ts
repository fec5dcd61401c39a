import { argv } from 'node:process';
import { openDatabase } from '../archive/database.ts';
import { ingest } from '../archive/ingest/ingest.ts';
import { readContent } from '../archive/ingest/read-content.ts';
import { contentDir, contentName } from '../content/location.ts';
import { hasErrors } from '../domain/issue/issue.ts';
import { formatReport } from './format-report.ts';
import { runCommand } from './run-command.ts';
import { openProgress } from './progress/progress.ts';

/**
 * `npm run check [-- --json] [--no-cache]`: every issue of every file; exit code 1 when there is an
 * error. What was read is kept, so that unchanged notices are not read again.
 */
await runCommand(async () => {
  const onProgress = openProgress().begin('Đọc nội dung');
  const { issues, files } = argv.includes('--no-cache')
    ? await ingest(openDatabase(':memory:'), contentDir, { onProgress })
    : await readContent(onProgress);
  const allIsWell = `Đã kiểm tra ${files} thông báo: không có lỗi.`;
  const report = () => formatReport(issues, contentName) || allIsWell;
  console.log(argv.includes('--json') ? JSON.stringify(issues) : report());
  return hasErrors(issues) ? 1 : 0;
});
