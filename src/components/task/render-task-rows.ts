import type { Catalog } from '../../domain/catalog/catalog.ts';
import type { DatedTask } from '../../domain/task/dated-tasks.ts';
import { escapeHtml } from '../../domain/markup/escape-html.ts';
import { toSectionPath } from '../../domain/site/address.ts';
import { renderTime } from '../deadline/render-due.ts';
import { findTaskWords } from './task-words.ts';

/** As many UTF-16 units of the sentence as a row shows. */
const LONGEST_ROW = 160;

/** Write tasks as short rows: when, who leads, who joins, and the opening words as the link. */
export function renderTaskRows(tasks: DatedTask[], catalog: Catalog): string {
  return tasks.map((task) => renderTaskRow(task, catalog)).join('\n');
}

function renderTaskRow({ notice, task, deadline }: DatedTask, { nameOf }: Catalog): string {
  const when = deadline ? renderTime(deadline.due) : '–';
  const names = (ids: string[]) => escapeHtml(ids.map(nameOf).join('; '));
  const who = [
    task.lead.length > 0 && `<b>${names(task.lead)}</b>`,
    task.cooperating.length > 0 && `phối hợp: ${names(task.cooperating)}`,
  ].filter(Boolean);
  const { words } = findTaskWords(notice, task, LONGEST_ROW);
  const href = toSectionPath(notice.id, task.section);
  const line = who.length > 0 ? `<p>${who.join('; ')}</p>` : '';
  return `<li><p>${when}</p><div>${line}<a href="${href}">${escapeHtml(words)}</a></div></li>`;
}
