import type { Catalog } from '../../domain/catalog/catalog.ts';
import { escapeHtml } from '../../domain/markup/escape-html.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Link, Relations } from '../../domain/relation/build-relations.ts';
import { nameNotice, namePlace } from '../../domain/relation/name-notice.ts';
import { toPlacePath } from '../../domain/relation/place-ref.ts';
import type { Task } from '../../domain/task/task.ts';

/** Write the lines under a task that say where it is reported done; empty when it is not. */
export function renderTaskResults(
  notice: Notice,
  task: Task,
  relations: Relations,
  catalog: Catalog,
): string {
  return relations
    .resultsOf(notice, task)
    .map((link) => renderResult(link, catalog))
    .join('');
}

function renderResult({ from, words }: Link, catalog: Catalog): string {
  const later = catalog.notice(from.notice);
  const place = from.section && namePlace(later, from.section);
  const name = escapeHtml([place, nameNotice(later)].filter(Boolean).join(' – '));
  const quotation = words ? `: «${escapeHtml(words)}»` : '';
  return `<p class="task-result"><b>Đã có báo cáo kết quả</b> tại <a href="${toPlacePath(from)}">${name}</a>${quotation}</p>`;
}
