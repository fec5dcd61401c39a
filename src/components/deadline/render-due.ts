import type { Due } from '../../domain/deadline/deadline.ts';
import { findLastDay, formatDue, toDatetime } from '../../domain/deadline/format-due.ts';
import { escapeHtml } from '../../domain/markup/escape-html.ts';

/** Write a due date as HTML. */
export function renderTime(due: Due): string {
  const datetime = toDatetime(due);
  const words = escapeHtml(formatDue(due));
  return datetime ? `<time datetime="${datetime}">${words}</time>` : words;
}

/** The same with room for the browser to say how far it lies from today; needs `CountDown`. */
export function renderDue(due: Due): string {
  const lastDay = findLastDay(due);
  const distance = lastDay ? `<span class="due-distance" data-last-day="${lastDay}"></span>` : '';
  return `<span class="due">${renderTime(due)}</span>${distance}`;
}
