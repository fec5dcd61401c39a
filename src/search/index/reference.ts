import { nameNotice } from '../../domain/notice/name-notice.ts';
import type { NoticeSummary } from '../../domain/notice/notice-summary.ts';
import { formatDate } from '../../language/format-date.ts';

/** How a notice is cited: «Thông báo số 05/TB-UBND ngày 18 tháng 6 năm 2020»; always with a date or year. */
export function toReference(notice: NoticeSummary): string {
  const name = nameNotice(notice);
  const held = notice.session?.heldOn;
  if (notice.issuedOn) return name;
  return held ? `${name} (họp ${formatDate(held)})` : `${name} năm ${notice.year}`;
}
