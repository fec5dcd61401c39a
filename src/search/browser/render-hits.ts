import { toAgencyPath } from '../../domain/site/address.ts';
import type { AgencyOffer, Hit } from '../answer.ts';
import { make, toNodes } from './elements.ts';

/** A hit as a list item: the link to its section, where it comes from, its excerpt, and why. */
export function renderHit(hit: Hit): HTMLLIElement {
  const place = PART_NAMES[hit.section] ?? (hit.number && `Mục ${hit.number}`);
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

/** Parts of a notice outside its numbered sections, as readers call them. */
const PART_NAMES: Record<string, string> = {
  preamble: '',
  closing: 'Phần kết',
  recipients: 'Nơi nhận',
};
