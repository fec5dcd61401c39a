import type { Registry } from '../../domain/registry/registry.ts';
import { html, type Html, joinHtml } from '../../domain/markup/html.ts';
import { toAgencyPath } from '../../domain/site/address.ts';

/** Write the names of agencies as links; of two with one name, each says which it is. */
export function renderAgencyLinks(ids: string[], { nameOf }: Registry, separator = '; '): Html {
  const links = ids.map((id) => html`<a href="${toAgencyPath(id)}">${nameOf(id)}</a>`);
  return joinHtml(links, separator);
}
