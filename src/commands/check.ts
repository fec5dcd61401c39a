import { argv, exit } from 'node:process';
import { contentDir, contentName } from '../archive/location.ts';
import { checkArchive } from '../checks/check-archive.ts';
import { formatReport } from '../checks/format-report.ts';
import { hasErrors } from '../domain/issue/issue.ts';

/** `npm run check [-- --json]`: every issue of every file; exit code 1 when there is an error. */
const { issues, notices } = await checkArchive(contentDir);
if (argv.includes('--json')) console.log(JSON.stringify(issues));
else
  console.log(
    formatReport(issues, contentName) || `Đã kiểm tra ${notices} thông báo: không có lỗi.`,
  );
exit(hasErrors(issues) ? 1 : 0);
