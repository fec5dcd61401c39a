import type { Registry } from '../../domain/registry/registry.ts';
import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import { formatPlace } from '../../domain/notice/place-name.ts';
import { toAnchor, toSectionPath } from '../../domain/site/address.ts';
import { renderAgencyLinks } from '../agency/render-agency-links.ts';
import type { DeadlineEntry } from './deadline-entries.ts';
import { renderDue } from './render-due.ts';

export interface DeadlineListOptions {
  /** Whether each entry says which notice it stands in. */
  hasNotice?: boolean;
  /** The list stands on the page of the notice whose deadlines these are. */
  isOnItsPage?: boolean;
}

/** Write deadlines as the items of a list: when, who, and the words that say so. */
export function renderDeadlineList(
  entries: DeadlineEntry[],
  registry: Registry,
  options: DeadlineListOptions,
): Html {
  return joinHtml(
    entries.map((entry) => renderDeadline(entry, registry, options)),
    '\n',
  );
}

function renderDeadline(
  entry: DeadlineEntry,
  registry: Registry,
  { hasNotice, isOnItsPage }: DeadlineListOptions,
): Html {
  const { notice, deadline, lead } = entry;
  const who = lead.length > 0 ? html`${renderAgencyLinks(lead, registry, ', ')} – ` : '';
  const { section } = deadline;
  const href = isOnItsPage ? `#${toAnchor(section)}` : toSectionPath(notice.id, section);
  const of = hasNotice ? html`<span class="block text-quiet">${notice.subject}</span>` : '';
  return html`<li><p>${renderDue(deadline.due)}</p><p>${who}«${deadline.surface}», <a href="${href}">${formatPlace(entry)}</a>${of}</p></li>`;
}
