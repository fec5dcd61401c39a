import { FACETS } from '../../domain/site/facets.ts';
import type { AgencyOffer, Answer } from '../answer.ts';
import { hasFilters } from '../narrowing.ts';
import type { PageState } from './address.ts';
import { make } from './elements.ts';
import { listOptions } from './facet-options.ts';
import { renderHit, renderOffer } from './render-hits.ts';
import { formatCount, renderHelp, renderNotes } from './render-status.ts';

/** The part of the search page below its form. Never moves the focus. */
export class ResultsView {
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #offers = make('ul', { class: 'search-offers', 'data-search-offers': '' });
  readonly #notes = make('div', { class: 'search-notes' });
  readonly #foot = make('div', { class: 'search-foot' });
  readonly #form: HTMLFormElement;

  constructor(page: HTMLElement, form: HTMLFormElement) {
    this.#form = form;
    this.#status = page.querySelector('[role="status"]')!;
    this.#list = page.querySelector('[data-search-results]')!;
    this.#status.after(this.#notes, this.#offers);
    this.#list.after(this.#foot);
  }

  clear(): void {
    this.#status.textContent = '';
    for (const part of [this.#notes, this.#offers, this.#list, this.#foot]) part.replaceChildren();
  }

  show(answer: Answer, state: PageState, showMore: () => void): void {
    this.#status.textContent = formatCount(answer);
    this.#notes.replaceChildren(...renderNotes(answer, state));
    this.#list.replaceChildren(...answer.hits.map(renderHit));
    if (answer.total > 0) this.#showRest(answer, answer.hits.length, showMore);
    else this.#showHelp(state);
  }

  showOffers(offers: AgencyOffer[]): void {
    this.#offers.replaceChildren(...offers.map(renderOffer));
  }

  /** Add the next page; undefined when it could not be fetched, and the button stays. */
  append(answer: Answer | undefined, showMore: () => void, shown: number): void {
    if (!answer) {
      this.#foot.prepend(make('p', {}, OUT_OF_REACH));
      return;
    }
    this.#list.append(...answer.hits.map(renderHit));
    this.#showRest(answer, shown, showMore);
  }

  showFailure(reason: 'slow' | 'broken', retry: () => void): void {
    this.#status.textContent = reason === 'slow' ? SLOW_NETWORK : OUT_OF_REACH;
    const button = make('button', { type: 'button' }, 'Thử lại');
    button.addEventListener('click', retry, { once: true });
    this.#notes.replaceChildren(button);
  }

  #showRest(answer: Answer, shown: number, showMore: () => void): void {
    this.#foot.replaceChildren();
    if (shown >= answer.total) return;
    const button = make('button', { type: 'button' }, 'Xem thêm');
    button.addEventListener('click', showMore);
    this.#foot.append(button);
  }

  #showHelp({ filters }: PageState): void {
    const agencies = listOptions(this.#form, FACETS.agency.parameter);
    const topics = listOptions(this.#form, FACETS.topic.parameter);
    this.#foot.replaceChildren(...renderHelp(hasFilters(filters), { agencies, topics }));
  }
}

const SLOW_NETWORK = 'Mạng đang chậm, kết quả chưa về.';
const OUT_OF_REACH = 'Không tải được dữ liệu tìm kiếm; bạn kiểm tra mạng rồi thử lại.';
