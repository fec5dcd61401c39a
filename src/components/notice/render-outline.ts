import { html, type Html } from '../../domain/markup/html.ts';
import type { OutlineEntry } from './outline-tree.ts';

/** Write the outline of a notice: folded on a phone, beside the sheet on a wide screen. */
export function renderOutline(entries: OutlineEntry[], hasTasks: boolean): Html {
  const tasks = hasTasks
    ? html`<p class="outline-extra"><a href="#nhiem-vu">Ai làm gì, khi nào</a></p>`
    : '';
  return html`<details class="notice-outline" data-outline><summary>Mục lục <span class="notice-outline-here" data-outline-here></span></summary><nav aria-label="Mục lục">${renderList(entries)}${tasks}</nav></details>`;
}

function renderList(entries: OutlineEntry[]): Html {
  return html`<ol>${entries.map(renderEntry)}</ol>`;
}

function renderEntry({ anchor, label, title, children }: OutlineEntry): Html {
  const nested = children.length > 0 ? renderList(children) : '';
  return html`<li><a href="#${anchor}"><b>${label}</b> <span>${title}</span></a>${nested}</li>`;
}
