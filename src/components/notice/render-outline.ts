import { escapeHtml } from '../../domain/markup/escape-html.ts';
import type { OutlineEntry } from './outline-tree.ts';

/** Write the outline as nested lists of links. */
export function renderOutline(entries: OutlineEntry[]): string {
  return `<ol>${entries.map(renderEntry).join('')}</ol>`;
}

function renderEntry({ anchor, label, title, children }: OutlineEntry): string {
  const nested = children.length > 0 ? renderOutline(children) : '';
  return `<li><a href="#${anchor}"><span class="outline-number">${escapeHtml(label)}</span> <span class="outline-title">${escapeHtml(title)}</span></a>${nested}</li>`;
}
