import { html, type Html } from '../../domain/markup/html.ts';
import type { OutlineEntry } from './outline-tree.ts';

/** Write the outline as nested lists of links. */
export function renderOutline(entries: OutlineEntry[]): Html {
  return html`<ol>${entries.map(renderEntry)}</ol>`;
}

function renderEntry({ anchor, label, title, children }: OutlineEntry): Html {
  const nested = children.length > 0 ? renderOutline(children) : '';
  return html`<li><a href="#${anchor}"><span class="outline-number">${label}</span> <span class="outline-title">${title}</span></a>${nested}</li>`;
}
