import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { coversTask } from '../../domain/notice/covers-task.ts';
import type { Link, NoticeLinks } from '../../domain/notice/link.ts';
import { nameLinked } from '../../domain/notice/name-notice.ts';
import { toPlacePath } from '../../domain/relation/place-ref.ts';
import type { Task } from '../../domain/task/task.ts';

/** Write the lines under a task that say where it is reported done; empty when it is not. */
export function renderTaskResults(notice: Notice, task: Task, links: NoticeLinks): Html {
  const results = links.incoming.filter(
    ({ type, to }) => type === 'bao-cao-ket-qua' && coversTask(to.section, task, notice),
  );
  return joinHtml(results.map(renderResult));
}

function renderResult({ from, other, words }: Link): Html {
  const name = nameLinked(from, other);
  const quotation = words ? `: «${words}»` : '';
  return html`<p class="task-result"><b>Đã có báo cáo kết quả</b> tại <a href="${toPlacePath(from)}">${name}</a>${quotation}</p>`;
}
