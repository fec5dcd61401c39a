import { formatDistance } from '../../language/format-distance.ts';

/** Say beside each due date how far it lies from today in Việt Nam, and dim those that passed. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format();

for (const place of document.querySelectorAll<HTMLElement>('[data-last-day]')) {
  const lastDay = place.dataset['lastDay']!;
  place.textContent = formatDistance(lastDay, today);
  place.closest('li')?.toggleAttribute('data-passed', lastDay < today);
}
