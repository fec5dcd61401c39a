/** Show the copy buttons where copying works, and copy a section's permanent address. */
const status = document.querySelector('[data-copy-status]');
const buttons = document.querySelectorAll<HTMLButtonElement>('[data-copy-link]');

if (navigator.clipboard) for (const button of buttons) button.hidden = false;

document.addEventListener('click', async (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-copy-link]');
  if (!button) return;
  const words = button.querySelector('[data-copy-words]');
  try {
    await navigator.clipboard.writeText(new URL(button.dataset['copyLink']!, location.href).href);
    announce(words, 'Đã sao chép');
  } catch {
    announce(words, 'Không sao chép được');
  }
});

function announce(words: Element | null, message: string): void {
  if (status) status.textContent = message;
  if (!words) return;
  words.textContent = message;
  setTimeout(() => (words.textContent = 'Sao chép liên kết'), 2500);
}
