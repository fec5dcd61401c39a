import type { Place } from '../../domain/catalog/catalog.ts';
import { escapeHtml } from '../../domain/markup/escape-html.ts';
import { formatPlace } from '../../domain/notice/place-name.ts';
import { toNoticePath, toSectionPath } from '../../domain/site/address.ts';
import { renderShownDate } from './render-notice-entries.ts';

/**
 * Write places as short rows, each notice once: its date, its subject, and under that its places,
 * each a link with a few words.
 *
 * @param describe HTML of what is said after the link to a place
 */
export function renderPlaceRows<P extends Place>(
  places: P[],
  describe: (place: P) => string,
): string {
  const byNotice = Map.groupBy(places, ({ notice }) => notice);
  return [...byNotice]
    .map(([notice, own]) => {
      const head = `<h2><a href="${toNoticePath(notice.id)}">${escapeHtml(notice.subject)}</a></h2>`;
      const items = own.map((place) => `<li>${renderPlaceLink(place)}${describe(place)}</li>`);
      return `<li><p>${renderShownDate(notice)}</p><div>${head}<ul>${items.join('')}</ul></div></li>`;
    })
    .join('\n');
}

/** A link to a section or part, named as it is cited. */
function renderPlaceLink({ notice, section, part }: Place): string {
  const id = section?.id ?? part;
  const name = formatPlace({ section, part });
  return id ? `<a href="${toSectionPath(notice.id, id)}">${name}</a>` : name;
}
