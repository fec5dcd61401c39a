import type { Place } from '../../domain/notice/place.ts';
import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import { formatPlace } from '../../domain/notice/place-name.ts';
import { toNoticePath, toSectionPath } from '../../domain/site/address.ts';
import { renderShownDate } from './render-notice-entries.ts';

/**
 * Write places as short rows, each notice once: its date, its subject, and under that its places,
 * each a link with a few words.
 *
 * @param describe what is said after the link to a place
 */
export function renderPlaceRows<P extends Place>(places: P[], describe: (place: P) => Html): Html {
  const byNotice = Map.groupBy(places, ({ notice }) => notice.id);
  const rows = [...byNotice.values()].map((own) => {
    const { notice } = own[0]!;
    const head = html`<h2><a href="${toNoticePath(notice.id)}">${notice.subject}</a></h2>`;
    const items = own.map((place) => html`<li>${renderPlaceLink(place)}${describe(place)}</li>`);
    return html`<li><p>${renderShownDate(notice)}</p><div>${head}<ul>${items}</ul></div></li>`;
  });
  return joinHtml(rows, '\n');
}

/** A link to a section or part, named as it is cited. */
function renderPlaceLink({ notice, section, part }: Place): Html {
  const id = section?.id ?? part;
  const name = formatPlace({ section, part });
  return id ? html`<a href="${toSectionPath(notice.id, id)}">${name}</a>` : html`${name}`;
}
