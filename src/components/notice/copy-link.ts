/** Put a copy button beside the address of every section, where copying works. */
const ADDRESSES = '.notice-text > section > p > a:first-child';
const WORDS = 'Sao chép liên kết';

if (window.isSecureContext) {
  const announcer = document.querySelector('main')!.appendChild(makeAnnouncer());
  for (const address of document.querySelectorAll<HTMLAnchorElement>(ADDRESSES))
    address.after(makeButton(address, announcer));
}

/** It is there before it says anything: a reader of screens tells only what changes. */
function makeAnnouncer(): HTMLElement {
  const announcer = document.createElement('p');
  announcer.className = 'visually-hidden';
  announcer.role = 'status';
  return announcer;
}

function makeButton(address: HTMLAnchorElement, announcer: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-link';
  const target = document.createElement('span');
  target.className = 'visually-hidden';
  target.textContent = ` đến ${address.textContent}`;
  const words = document.createElement('span');
  words.textContent = WORDS;
  button.append(words, target);
  button.addEventListener('click', () => void copyLink(address.href, words, announcer));
  return button;
}

async function copyLink(link: string, words: HTMLElement, announcer: HTMLElement): Promise<void> {
  const message = await navigator.clipboard.writeText(link).then(
    () => 'Đã sao chép',
    () => 'Không sao chép được',
  );
  announcer.textContent = message;
  words.textContent = message;
  setTimeout(() => (words.textContent = WORDS), 2500);
}

export {};
