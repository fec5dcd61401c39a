/** Let the arrow keys walk from the search box through the links of the results and back. */
export function walkWithArrows(box: HTMLElement, input: HTMLInputElement): void {
  box.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const target = event.target;
    const isLink = target instanceof HTMLAnchorElement;
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!isLink && target !== input) return;
    const stops = [input, ...box.querySelectorAll<HTMLElement>(RESULT_LINKS)];
    const next = stops[stops.indexOf(target as HTMLElement) + step]; // both kinds are elements
    if (!next || (target === input && step < 0)) return;
    event.preventDefault();
    next.focus();
  });
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
const RESULT_LINKS = '[data-search-offers] a, [data-search-results] > li > a:first-child';
