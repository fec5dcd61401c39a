import type { Catalog } from '../../domain/catalog/catalog.ts';
import { escapeHtml } from '../../domain/markup/escape-html.ts';
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
): string {
  const links = [
    ...relations.incoming(noticeId, sectionId),
    ...relations.citedBy(noticeId, sectionId),
  ];
  return [...new Set(links.map((link) => renderLink(link, catalog)))].join('');
}

function renderLink({ type, from }: Link, catalog: Catalog): string {
  const other = catalog.notice(from.notice);
  const words = `${RELATION_TYPES[type].incoming} ${nameNoticeShortly(other)}`;
  return `<a href="${toPlacePath(from)}" title="${escapeHtml(nameNotice(other))}">${escapeHtml(words)}</a>`;
}
