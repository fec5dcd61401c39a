import { formatDistance } from '../../domain/vietnamese/format-distance.ts';

/** Say beside each due date how far it lies from the reader's today, in Vietnamese time. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format();

for (const place of document.querySelectorAll<HTMLElement>('[data-last-day]')) {
  place.textContent = formatDistance(place.dataset['lastDay']!, today);
}
