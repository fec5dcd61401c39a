import type { Catalog } from '../../domain/catalog/catalog.ts';
import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
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
): Html {
  const results = relations.resultsOf(notice, task);
  return joinHtml(results.map((link) => renderResult(link, catalog)));
}

function renderResult({ from, words }: Link, catalog: Catalog): Html {
  const later = catalog.notice(from.notice);
  const place = from.section && namePlace(later, from.section);
  const name = [place, nameNotice(later)].filter(Boolean).join(' – ');
  const quotation = words ? `: «${words}»` : '';
  return html`<p class="task-result"><b>Đã có báo cáo kết quả</b> tại <a href="${toPlacePath(from)}">${name}</a>${quotation}</p>`;
}
