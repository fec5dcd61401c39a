import { FACET_NAMES, FACETS } from '../../domain/site/facets.ts';
import type { FacetCounts } from '../answer.ts';

/** Write how many notices each choice would leave beside its name: «2020 (12)». */
export function showFacetCounts(form: HTMLFormElement, counts: FacetCounts): void {
  for (const facet of FACET_NAMES) {
    for (const option of listOptions(form, FACETS[facet].parameter)) {
      if (!option.value) continue;
      option.dataset['name'] ??= option.text;
      const count = counts[facet][option.value] ?? 0;
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
