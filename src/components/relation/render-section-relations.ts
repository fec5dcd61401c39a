import { html, type Html, joinHtml, toMarkup } from '../../domain/markup/html.ts';
import type { Link, NoticeLinks } from '../../domain/notice/link.ts';
import { nameNotice, nameNoticeShortly } from '../../domain/notice/name-notice.ts';
import { toPlacePath } from '../../domain/relation/place-ref.ts';
import { RELATION_TYPES } from '../../domain/relation/relation.ts';

/** Write what later notices say of one section, as short links for its margin. */
export function renderSectionRelations(section: string, links: NoticeLinks): Html {
  const own = [...links.incoming, ...links.citedBy].filter(({ to }) => to.section === section);
  const rendered = own.map(renderLink);
  return joinHtml([...new Map(rendered.map((link) => [toMarkup(link), link])).values()]);
}

function renderLink({ type, from, other }: Link): Html {
  const words = `${RELATION_TYPES[type].incoming} ${nameNoticeShortly(other)}`;
  return html`<a href="${toPlacePath(from)}" title="${nameNotice(other)}">${words}</a>`;
}
