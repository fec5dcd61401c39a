import type { Registry } from '../../domain/registry/registry.ts';
import type { DatedTask } from '../../domain/notice/dated-tasks.ts';
import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import { toSectionPath } from '../../domain/site/address.ts';
import { renderTime } from '../deadline/render-due.ts';
import { findTaskWords } from './task-words.ts';

/** As many UTF-16 units of the sentence as a row shows. */
const LONGEST_ROW = 120;

/** Write tasks as short rows: when, who leads, who joins, and the opening words as the link. */
export function renderTaskRows(tasks: DatedTask[], registry: Registry): Html {
  return joinHtml(
    tasks.map((task) => renderTaskRow(task, registry)),
    '\n',
  );
}

function renderTaskRow(dated: DatedTask, { nameOf }: Registry): Html {
  const { notice, task, deadline } = dated;
  const when = deadline ? renderTime(deadline.due) : '–';
  const names = (ids: string[]) => ids.map(nameOf).join('; ');
  const who = [
    task.lead.length > 0 && html`<b>${names(task.lead)}</b>`,
    task.cooperating.length > 0 && `phối hợp: ${names(task.cooperating)}`,
  ].filter((words) => words !== false);
  const { words } = findTaskWords(dated, LONGEST_ROW);
  const href = toSectionPath(notice.id, task.section);
  const line = who.length > 0 ? html`<p>${joinHtml(who, '; ')}</p>` : '';
  return html`<li><p>${when}</p><div>${line}<a href="${href}">${words}</a></div></li>`;
}
