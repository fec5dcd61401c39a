import { html, type Html } from '../../domain/markup/html.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { toDeadlineEntries } from './deadline-entries.ts';
import { renderDeadlineList } from './render-deadline-list.ts';

/** Write the panel of a notice's deadlines; empty when it has none. */
export function renderNoticeDeadlines(notice: Notice, registry: Registry): Html | '' {
  const entries = toDeadlineEntries(notice);
  if (entries.length === 0) return '';
  const list = renderDeadlineList(entries, registry, { isOnItsPage: true });
  return html`<section class="notice-deadlines" aria-labelledby="thoi-han"><h2 id="thoi-han" class="panel-title">Thời hạn nêu trong văn bản</h2><ul class="deadlines">${list}</ul></section>`;
}
