/** Mark in the outline the section being read; open it on wide screens, close it after a choice. */
const outline = document.querySelector<HTMLDetailsElement>('[data-outline]');
const here = outline?.querySelector('[data-outline-here]');
const scroller = outline?.querySelector('nav');
const isWide = matchMedia('(min-width: 64rem)');
const SECTIONS = '.notice-text > section, .notice-part';
const inView = new Set<Element>();

function mark(section: Element): void {
  const id = section.querySelector('[id]')?.id;
  const link = outline?.querySelector<HTMLElement>(`a[href="#${id}"]`);
  const previous = outline?.querySelector('[aria-current]');
  if (!link || link === previous) return;
  previous?.removeAttribute('aria-current');
  link.setAttribute('aria-current', 'location');
  if (here) here.textContent = link.textContent.trim();
  if (scroller) scroller.scrollTop = link.offsetTop - scroller.clientHeight / 2;
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    const current = [...inView].sort((a, b) => a.compareDocumentPosition(b) & 2 || -1).at(-1);
    if (current) mark(current);
  },
  { rootMargin: '-12% 0px -70% 0px' },
);

if (outline) {
  for (const section of document.querySelectorAll(SECTIONS)) observer.observe(section);
  const fit = () => (outline.open = isWide.matches);
  isWide.addEventListener('change', fit);
  fit();
  outline.addEventListener('click', (event) => {
    if (!isWide.matches && (event.target as Element).closest('a')) outline.open = false;
  });
}
