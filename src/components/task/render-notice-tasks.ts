import { html, type Html } from '../../domain/markup/html.ts';
import type { NoticeLinks } from '../../domain/notice/link.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { renderTaskResults } from '../relation/render-task-results.ts';
import { renderTaskList } from './render-task-list.ts';
import { toTaskEntries } from './task-entries.ts';

/** Write what a notice asks of whom; empty when it asks nothing. */
export function renderNoticeTasks(
  notice: Notice,
  links: NoticeLinks,
  registry: Registry,
): Html | '' {
  const entries = toTaskEntries(notice);
  if (entries.length === 0) return '';
  const tasks = renderTaskList(entries, registry, {
    toResults: (task) => renderTaskResults(notice, task, links),
  });
  return html`<section class="notice-part" aria-labelledby="nhiem-vu"><h2 id="nhiem-vu">Ai làm gì, khi nào</h2><p class="my-3 text-quiet">Đọc ra từ văn bản bằng máy để tra cứu; câu chữ trong văn bản mới là căn cứ.</p><ol class="tasks">${tasks}</ol></section>`;
}
