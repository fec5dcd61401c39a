import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import type { NoticeShare } from '../../domain/notice/notice-share.ts';
import type { NoticeSummary } from '../../domain/notice/notice-summary.ts';
import { toTaskListPath } from '../../domain/site/address.ts';
import { renderShownDate } from '../notice/render-notice-entries.ts';

/** Write notices as short rows, each with how many of its tasks state no time. */
export function renderUndatedRows(shares: NoticeShare[], notices: NoticeSummary[]): Html {
  const countOf = new Map(shares.map(({ id, count }) => [id, count]));
  const rows = notices.map((notice) => {
    const count = countOf.get(notice.id) ?? 0;
    return html`<li><p>${renderShownDate(notice)}</p><div><a href="${toTaskListPath(notice.id)}">${notice.subject}</a> <span class="count">${count} nhiệm vụ</span></div></li>`;
  });
  return joinHtml(rows, '\n');
}
