/** Put a copy button beside the address of every section, where copying works. */
const announcer = document.querySelector('[data-copy-status]');
const WORDS = 'Sao chép liên kết';

if (window.isSecureContext) {
  for (const address of document.querySelectorAll<HTMLAnchorElement>('.section-address')) {
    address.after(makeButton(address));
  }
}

function makeButton(address: HTMLAnchorElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-link';
  const target = document.createElement('span');
  target.className = 'visually-hidden';
  target.textContent = ` đến ${address.textContent}`;
  const words = document.createElement('span');
  words.textContent = WORDS;
  button.append(words, target);
  button.addEventListener('click', () => void copyLink(address.href, words));
  return button;
}

async function copyLink(link: string, words: HTMLElement): Promise<void> {
  const message = await navigator.clipboard.writeText(link).then(
    () => 'Đã sao chép',
    () => 'Không sao chép được',
  );
  if (announcer) announcer.textContent = message;
  words.textContent = message;
  setTimeout(() => (words.textContent = WORDS), 2500);
}

export {};
