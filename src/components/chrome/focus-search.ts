/** The key `/` goes to the search box, unless the reader is writing. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement; // key events come from elements
  if (target.isContentEditable || target.matches('input, select, textarea')) return;
  const box = document.querySelector<HTMLInputElement>('[data-search-focus]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
