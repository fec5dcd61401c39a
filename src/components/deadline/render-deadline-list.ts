import type { Catalog } from '../../domain/catalog/catalog.ts';
import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import { formatPlace } from '../../domain/notice/place-name.ts';
import { toSectionPath } from '../../domain/site/address.ts';
import { renderAgencyLinks } from '../agency/render-agency-links.ts';
import type { DeadlineEntry } from './deadline-entries.ts';
import { renderDue } from './render-due.ts';

/** Write deadlines as the items of a list: when, who, and the words that say so. */
export function renderDeadlineList(
  entries: DeadlineEntry[],
  catalog: Catalog,
  hasNotice = false,
): Html {
  return joinHtml(
    entries.map((entry) => renderDeadline(entry, catalog, hasNotice)),
    '\n',
  );
}

function renderDeadline(entry: DeadlineEntry, catalog: Catalog, hasNotice: boolean): Html {
  const { notice, deadline, lead } = entry;
  const who = lead.length > 0 ? html`${renderAgencyLinks(lead, catalog, ', ')} – ` : '';
  const href = toSectionPath(notice.id, deadline.section);
  const of = hasNotice ? html`<span class="block text-quiet">${notice.subject}</span>` : '';
  return html`<li class="deadline-entry"><p>${renderDue(deadline.due)}</p><p>${who}«${deadline.surface}», <a class="place" href="${href}">${namePlace(entry)}</a>${of}</p></li>`;
}

function namePlace({ notice, deadline }: DeadlineEntry): string {
  const section = notice.sections.find(({ id }) => id === deadline.section);
  return formatPlace({ section, part: section ? undefined : deadline.section });
}
