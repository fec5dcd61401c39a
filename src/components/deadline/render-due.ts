import type { Due } from '../../domain/deadline/deadline.ts';
import { findLastDay, formatDue, toDatetime } from '../../domain/deadline/format-due.ts';
import { html, type Html } from '../../domain/markup/html.ts';

/** Write a due date as HTML. */
export function renderTime(due: Due): Html {
  const datetime = toDatetime(due);
  const words = formatDue(due);
  return datetime ? html`<time datetime="${datetime}">${words}</time>` : html`${words}`;
}

/**
 * The same in an element of its own, beside which the browser says how far it lies from today; needs
 * `CountDown`, and stands where that looks.
 */
export function renderDue(due: Due): Html {
  if (toDatetime(due)) return renderTime(due);
  const [words, lastDay] = [formatDue(due), findLastDay(due)];
  return lastDay ? html`<b data-last-day="${lastDay}">${words}</b>` : html`<b>${words}</b>`;
}
