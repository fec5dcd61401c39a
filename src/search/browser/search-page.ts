import type { Answer } from '../answer.ts';
import { hasFilters } from '../narrowing.ts';
import { formatAddress, parseAddress, type PageState } from './address.ts';
import { walkWithArrows } from './arrow-keys.ts';
import { showFacetCounts } from './facet-options.ts';
import { ResultsView } from './results-view.ts';
import { startSearch } from './search-client.ts';

/** Milliseconds without a key before a search starts. */
const PAUSE = 40;
/** Milliseconds before the reader is told that the network is slow. */
const SLOW = 8000;
/** Letters below which nothing is searched. */
const SHORTEST = 2;
/** Notices shown at a time. */
const PAGE = 10;

/** The search page: what is typed is searched as one types, and the address keeps up with it. */
class SearchPage extends HTMLElement {
  readonly #search = startSearch();
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #view!: ResultsView;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The number of the latest search; answers to earlier ones are dropped. */
  #turn = 0;
  #shown = new AbortController();

  connectedCallback(): void {
    this.#form = this.querySelector('form')!;
    this.#input = this.querySelector('input[name="q"]')!;
    this.#view = new ResultsView(this, this.#form);
    walkWithArrows(this, this.#input);
    this.#input.addEventListener('input', () => this.#later());
    this.#form.addEventListener('change', ({ target }) => {
      if (target !== this.#input) this.#now('push');
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#now('push');
    });
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  /** Take the state from the address: on arrival, back and forward. */
  #restore(): void {
    const state = parseAddress(new URLSearchParams(location.search));
    this.#input.value = state.text;
    for (const select of this.#form.querySelectorAll('select')) {
      select.value = new URLSearchParams(location.search).get(select.name) ?? '';
    }
    void this.#show(state);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#now('replace'), PAUSE);
  }

  #now(history: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const state = this.#readForm();
    const address = formatAddress(state);
    const isNew = address !== location.pathname + location.search;
    if (isNew) window.history[`${history}State`](null, '', address);
    void this.#show(state);
  }

  #readForm(): PageState {
    const entries = [...new FormData(this.#form)].filter(([, value]) => typeof value === 'string');
    return parseAddress(new URLSearchParams(entries as [string, string][]));
  }

  async #show(state: PageState): Promise<void> {
    const turn = ++this.#turn;
    if (state.text.length < SHORTEST && !hasFilters(state.filters)) {
      this.#view.clear();
      return;
    }
    const slow = setTimeout(() => this.#fail(turn, state, 'slow'), SLOW);
    try {
      const answer = await this.#search.answer({ ...state, offset: 0, limit: PAGE });
      if (turn === this.#turn) this.#showAnswer(turn, state, answer);
    } catch {
      this.#fail(turn, state, 'broken');
    } finally {
      clearTimeout(slow);
    }
  }

  #showAnswer(turn: number, state: PageState, answer: Answer): void {
    this.#view.show(answer, state, () => void this.#showMore(turn, state, PAGE));
    const isLatest = () => turn === this.#turn;
    this.#search.offerAgencies(state.text).then(
      (offers) => isLatest() && this.#view.showOffers(offers),
      () => undefined, // hits without offers are still an answer
    );
    void this.#countFacets(turn, state, hasFilters(state.filters));
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLSelectElement) void this.#countFacets(turn, state, true);
    };
    this.#form.addEventListener('focusin', onFocus, { signal: this.#newAnswer() });
  }

  async #countFacets(turn: number, { text, filters }: PageState, isWanted: boolean): Promise<void> {
    const counting = this.#search.countFacets({ text, filters, isWanted });
    const counts = await counting.catch(() => undefined); // choices without counts still work
    if (counts && turn === this.#turn) showFacetCounts(this.#form, counts);
  }

  /** Listeners that belong to one answer end with the next. */
  #newAnswer(): AbortSignal {
    this.#shown.abort();
    this.#shown = new AbortController();
    return this.#shown.signal;
  }

  async #showMore(turn: number, state: PageState, offset: number): Promise<void> {
    const answer = await this.#search
      .answer({ ...state, offset, limit: PAGE })
      .catch(() => undefined);
    if (turn !== this.#turn) return;
    const next = () => void this.#showMore(turn, state, answer ? offset + PAGE : offset);
    this.#view.append(answer, next, offset + PAGE);
  }

  #fail(turn: number, state: PageState, reason: 'slow' | 'broken'): void {
    if (turn === this.#turn) this.#view.showFailure(reason, () => void this.#show(state));
  }
}

customElements.define('search-page', SearchPage);
