import { toAgencyPath } from '../../domain/site/address.ts';
import { formatPart, formatSectionNumber } from '../../domain/site/place-label.ts';
import type { AgencyOffer, Hit } from '../answer.ts';
import { make, toNodes } from './elements.ts';

/** A hit as a list item: the link to its section, where it comes from, its excerpt, and why. */
export function renderHit(hit: Hit): HTMLLIElement {
  const place = formatPlace(hit);
  const link = make('a', { href: hit.url });
  if (place) link.append(make('span', { class: 'result-section' }, place), ' · ');
  link.append(...toNodes(hit.title));
  const item = make('li', {}, link, make('p', { class: 'result-source' }, hit.reference));
  item.append(make('p', { class: 'result-excerpt' }, ...toNodes(hit.excerpt)));
  for (const reason of hit.reasons) {
    item.append(make('p', { class: 'result-reason' }, `khớp: ${reason}`));
  }
  return item;
}

/** An agency that the reader may mean: its page, and how often the archive names it. */
export function renderOffer({ id, name, via, sections, deadlines }: AgencyOffer): HTMLLIElement {
  const link = make('a', { href: toAgencyPath(id) }, name);
  const counts = deadlines > 0 ? `${sections} mục, ${deadlines} hạn` : `${sections} mục`;
  const item = make('li', {}, link, `: ${counts}`);
  if (via) item.append(make('span', { class: 'offer-via' }, ` (bạn gõ: ${via})`));
  return item;
}

/** A hit at the beginning stands for its notice, which its title names. */
function formatPlace({ section, number }: Hit): string | undefined {
  if (number) return formatSectionNumber(number);
  return section === 'preamble' ? undefined : formatPart(section);
}
