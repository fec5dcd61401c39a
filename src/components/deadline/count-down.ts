import { findLastDay, fromDatetime } from '../../domain/deadline/format-due.ts';
import { formatDistance } from '../../language/format-distance.ts';

/** Say beside each due date how far it lies from today in Việt Nam, and dim those that passed. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
const DUE = ':is(.tasks, .deadlines, .slip-due) :is(time, [data-last-day])';

for (const due of document.querySelectorAll<HTMLElement>(DUE)) {
  const lastDay =
    due.dataset['lastDay'] ?? findLastDay(fromDatetime(due.getAttribute('datetime')!));
  if (lastDay === undefined) continue;
  const distance = document.createElement('span');
  distance.className = 'due-distance';
  distance.textContent = formatDistance(lastDay, today);
  due.after(distance);
  due.closest('li')?.toggleAttribute('data-passed', lastDay < today);
}
