import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { cacheDir, contentDir, contentName } from '../content/location.ts';
import { checkArchive } from '../checks/check-archive.ts';
import { formatReport } from './format-report.ts';
import { hasErrors } from '../domain/issue/issue.ts';

/**
 * `npm run check [-- --json] [--no-cache]`: every issue of every file; exit code 1 when there is an
 * error. What was found is kept, so that unchanged notices are not read again.
 */
const cacheFile = argv.includes('--no-cache') ? undefined : join(cacheDir, 'checks.json');
const { issues, notices } = await checkArchive(contentDir, cacheFile);
if (argv.includes('--json')) console.log(JSON.stringify(issues));
else
  console.log(
    formatReport(issues, contentName) || `Đã kiểm tra ${notices} thông báo: không có lỗi.`,
  );
exit(hasErrors(issues) ? 1 : 0);
