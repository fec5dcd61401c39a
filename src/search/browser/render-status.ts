import { toAgencyPath, toTopicPath } from '../../domain/site/address.ts';
import type { Answer } from '../answer.ts';
import { formatAddress, type PageState } from './address.ts';
import { make } from './elements.ts';

/** The sentence that is announced when an answer arrives. */
export function formatCount({ total }: Answer): string {
  return total === 0 ? 'Không tìm thấy thông báo nào.' : `Tìm thấy ${total} thông báo.`;
}

/** Words found nowhere, and the spelling that was perhaps meant. */
export function renderNotes({ missing, suggestion }: Answer, state: PageState): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (missing.length > 0) {
    const words = missing.map((word) => `«${word}»`).join(', ');
    notes.push(make('p', {}, `Không tìm thấy: ${words}.`));
  }
  if (suggestion) {
    const href = formatAddress({ ...state, text: suggestion });
    notes.push(make('p', {}, 'Có phải bạn tìm ', make('a', { href }, suggestion), '?'));
  }
  return notes;
}

/** What to try when nothing is found, and the ways in that need no words. */
export function renderHelp(
  hasFilters: boolean,
  lists: { agencies: HTMLOptionElement[]; topics: HTMLOptionElement[] },
): HTMLElement[] {
  const advice = make(
    'ul',
    {},
    make('li', {}, 'Gõ ít từ hơn, hoặc từ khác cùng nghĩa.'),
    make('li', {}, 'Bỏ dấu ngoặc kép nếu không cần đúng nguyên cụm từ.'),
  );
  if (hasFilters) advice.prepend(make('li', {}, 'Bỏ bớt các lựa chọn lọc.'));
  return [
    make('h2', {}, 'Bạn thử'),
    advice,
    ...renderList('Theo cơ quan', toAgencyPath, lists.agencies),
    ...renderList('Theo chủ đề', toTopicPath, lists.topics),
  ];
}

function renderList(
  title: string,
  toPath: (id: string) => string,
  options: HTMLOptionElement[],
): HTMLElement[] {
  const named = options.filter(({ value }) => value);
  if (named.length === 0) return [];
  const items = named.map(({ value, dataset, text }) =>
    make('li', {}, make('a', { href: toPath(value) }, dataset['name'] ?? text)),
  );
  return [make('h2', {}, title), make('ul', { class: 'search-help-list' }, ...items)];
}
