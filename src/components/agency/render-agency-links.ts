import type { Catalog } from '../../domain/catalog/catalog.ts';
import { escapeHtml } from '../../domain/markup/escape-html.ts';
import { toAgencyPath } from '../../domain/site/address.ts';

/** Write the names of agencies as links; of two with one name, each says which it is. */
export function renderAgencyLinks(ids: string[], { nameOf }: Catalog, separator = '; '): string {
  return ids
    .map((id) => `<a href="${toAgencyPath(id)}">${escapeHtml(nameOf(id))}</a>`)
    .join(separator);
}
