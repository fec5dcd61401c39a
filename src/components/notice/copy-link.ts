/** Show the copy buttons where copying works, and copy a section's permanent address. */
const announcer = document.querySelector('[data-copy-status]');

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-link]')) {
  button.hidden = !window.isSecureContext;
  button.addEventListener('click', () => void copyLink(button));
}

async function copyLink(button: HTMLElement): Promise<void> {
  const link = new URL(button.dataset['copyLink']!, location.href).href;
  const copying = navigator.clipboard.writeText(link);
  const message = await copying.then(
    () => 'Đã sao chép',
    () => 'Không sao chép được',
  );
  if (announcer) announcer.textContent = message;
  const words = button.querySelector('[data-copy-words]');
  if (!words) return;
  words.textContent = message;
  setTimeout(() => (words.textContent = 'Sao chép liên kết'), 2500);
}

export {};
