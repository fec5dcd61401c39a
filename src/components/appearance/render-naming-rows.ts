import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import { ROLE_NAMES, ROLES_BY_WEIGHT } from '../../domain/mention/role-name.ts';
import type { NamingNotice, NamingPlace } from '../../domain/notice/naming-notice.ts';
import { formatPlace } from '../../domain/notice/place-name.ts';
import { toNoticePath, toSectionPath } from '../../domain/site/address.ts';
import { renderTime } from '../deadline/render-due.ts';
import { renderShownDate } from '../notice/render-notice-entries.ts';

/**
 * Write what notices say of an agency as short rows, each notice once: its date, its subject, and
 * under that a line for each role with a link to every place that gives it.
 */
export function renderNamingRows(notices: NamingNotice[]): Html {
  return joinHtml(notices.map(renderNotice), '\n');
}

function renderNotice({ notice, places }: NamingNotice): Html {
  const href = toNoticePath(notice.id);
  const lines = ROLES_BY_WEIGHT.flatMap((role) => {
    const own = places.filter((place) => place.role === role);
    const links = own.map((place, i) => renderPlace(notice.id, place, i === 0));
    const name = ROLE_NAMES[role];
    return own.length > 0 ? [html`<p><b>${name}</b> ${joinHtml(links, ', ')}</p>`] : [];
  });
  return html`<li><p>${renderShownDate(notice)}</p><div><h2><a href="${href}">${notice.subject}</a></h2>${lines}</div></li>`;
}

/** «Mục I.2, I.5»: the first number of a line says what is counted. */
function renderPlace(noticeId: string, { id, number, due }: NamingPlace, isFirst: boolean): Html {
  const name =
    number === undefined
      ? formatPlace({ section: undefined, part: id })
      : isFirst
        ? formatPlace({ section: { number }, part: undefined })
        : number;
  const times =
    due.length > 0
      ? html` (hạn ${joinHtml(
          due.map((time) => renderTime(time)),
          '; ',
        )})`
      : '';
  return html`<a href="${toSectionPath(noticeId, id)}">${name}</a>${times}`;
}
