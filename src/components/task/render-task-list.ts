import type { Registry } from '../../domain/registry/registry.ts';
import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import type { Task } from '../../domain/task/task.ts';
import { renderAgencyLinks } from '../agency/render-agency-links.ts';
import { renderDue } from '../deadline/render-due.ts';
import type { TaskEntry } from './task-entries.ts';
import { TABLE_ROW_MARK } from './task-words.ts';

/** Write tasks as the items of a list: when, who, what, and where that is written. */
export function renderTaskList(
  entries: TaskEntry[],
  registry: Registry,
  options: TaskListOptions = {},
): Html {
  return joinHtml(
    entries.map((entry) => renderTask(entry, registry, options)),
    '\n',
  );
}

export interface TaskListOptions {
  /** Whether each entry says which notice it stands in. */
  hasNotice?: boolean | undefined;
  /** What each entry says of where it is reported done. */
  toResults?: ((task: Task) => Html) | undefined;
}

function renderTask(
  entry: TaskEntry,
  registry: Registry,
  { hasNotice, toResults }: TaskListOptions,
): Html {
  const { deadline, parties, words, isTableRow, href, place, notice } = entry;
  const due = deadline ? renderDue(deadline.due) : 'Không nêu thời hạn';
  const who = parties.map(
    ({ role, agencies }) => html`<p>${role}: ${renderAgencyLinks(agencies, registry)}</p>`,
  );
  const row = isTableRow ? TABLE_ROW_MARK : '';
  const of = hasNotice ? ` – ${notice.subject}` : '';
  const done = toResults?.(entry.task) ?? '';
  return html`<li><p>${due}</p>${who}<p>${row}<q>${words}</q> <a href="${href}">${place}</a>${of}</p>${done}</li>`;
}
