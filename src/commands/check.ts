import { argv, exit } from 'node:process';
import { openDatabase } from '../archive/database.ts';
import { ingest } from '../archive/ingest/ingest.ts';
import { readContent } from '../archive/ingest/read-content.ts';
import { contentDir, contentName } from '../content/location.ts';
import { hasErrors } from '../domain/issue/issue.ts';
import { formatReport } from './format-report.ts';

/**
 * `npm run check [-- --json] [--no-cache]`: every issue of every file; exit code 1 when there is an
 * error. What was read is kept, so that unchanged notices are not read again.
 */
const { issues, files } = argv.includes('--no-cache')
  ? await ingest(openDatabase(':memory:'), contentDir)
  : await readContent();
if (argv.includes('--json')) console.log(JSON.stringify(issues));
else
  console.log(formatReport(issues, contentName) || `Đã kiểm tra ${files} thông báo: không có lỗi.`);
exit(hasErrors(issues) ? 1 : 0);
