import type { Due } from '../../domain/deadline/deadline.ts';
import { findLastDay, formatDue, toDatetime } from '../../domain/deadline/format-due.ts';
import { html, type Html } from '../../domain/markup/html.ts';

/** Write a due date as HTML. */
export function renderTime(due: Due): Html {
  const datetime = toDatetime(due);
  const words = formatDue(due);
  return datetime ? html`<time datetime="${datetime}">${words}</time>` : html`${words}`;
}

/** The same with room for the browser to say how far it lies from today; needs `CountDown`. */
export function renderDue(due: Due): Html {
  const lastDay = findLastDay(due);
  const distance = lastDay
    ? html`<span class="due-distance" data-last-day="${lastDay}"></span>`
    : '';
  return html`<span class="due">${renderTime(due)}</span>${distance}`;
}
