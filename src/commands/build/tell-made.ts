import { relative } from 'node:path';
import { cwd } from 'node:process';
import type { SearchReport } from '../../search/index/write-index.ts';

/**
 * Say what was made and where it is.
 *
 * @param what begins the sentence, in Vietnamese: «Đã dựng »
 * @param report undefined when the site stays as it was
 */
export function tellMade(what: string, report: SearchReport | undefined, out: string): void {
  const place = `${relative(cwd(), out)}/`;
  console.log(
    report
      ? `${what}${report.notices} thông báo, ${report.records} đoạn tìm kiếm vào ${place}`
      : `Không có gì thay đổi từ lần dựng trước, ${place} được giữ nguyên.`,
  );
}
