/**
 * Only the first mention of an agency by another name says its official name in a title; further
 * ones take it over when they are pointed at.
 */
const text = document.querySelector('[data-notice-text]');

text?.addEventListener('pointerover', ({ target }) => {
  const link = (target as Element).closest('a:not([title])'); // the events of a pointer have elements
  const href = link?.getAttribute('href');
  if (!href?.includes('/co-quan/')) return;
  const title = text.querySelector(`[href="${href}"][title]`)?.getAttribute('title');
  if (title && title.toLowerCase() !== link?.textContent.toLowerCase())
    link?.setAttribute('title', title);
});

export {};
