import type { FacetCounts, Filters } from '../answer.ts';
import { FILTER_NAMES } from './address.ts';

/** Write how many notices each choice would leave beside its name: «2020 (12)». */
export function showFacetCounts(form: HTMLFormElement, counts: FacetCounts): void {
  for (const filter of Object.keys(FILTER_NAMES) as (keyof Filters)[]) {
    for (const option of listOptions(form, FILTER_NAMES[filter])) {
      if (!option.value) continue;
      option.dataset['name'] ??= option.text;
      const count = counts[filter][option.value] ?? 0;
      option.text = `${option.dataset['name']} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

/** The choices of one filter. */
export function listOptions(form: HTMLFormElement, name: string): HTMLOptionElement[] {
  const select = form.elements.namedItem(name);
  return select instanceof HTMLSelectElement ? [...select.options] : [];
}
