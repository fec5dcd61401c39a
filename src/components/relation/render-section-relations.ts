import type { Catalog } from '../../domain/catalog/catalog.ts';
import { html, type Html, joinHtml, toMarkup } from '../../domain/markup/html.ts';
import type { Link, Relations } from '../../domain/relation/build-relations.ts';
import { nameNotice, nameNoticeShortly } from '../../domain/relation/name-notice.ts';
import { toPlacePath } from '../../domain/relation/place-ref.ts';
import { RELATION_TYPES } from '../../domain/relation/relation.ts';

/** Write what later notices say of one section, as short links for its margin. */
export function renderSectionRelations(
  noticeId: string,
  sectionId: string,
  relations: Relations,
  catalog: Catalog,
): Html {
  const links = [
    ...relations.incoming(noticeId, sectionId),
    ...relations.citedBy(noticeId, sectionId),
  ];
  const rendered = links.map((link) => renderLink(link, catalog));
  return joinHtml([...new Map(rendered.map((link) => [toMarkup(link), link])).values()]);
}

function renderLink({ type, from }: Link, catalog: Catalog): Html {
  const other = catalog.notice(from.notice);
  const words = `${RELATION_TYPES[type].incoming} ${nameNoticeShortly(other)}`;
  return html`<a href="${toPlacePath(from)}" title="${nameNotice(other)}">${words}</a>`;
}
