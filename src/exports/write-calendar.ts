import ical from 'ical-generator';
import type { Registry } from '../domain/registry/registry.ts';
import type { DatedTask } from '../domain/notice/dated-tasks.ts';
import { formatDue } from '../domain/deadline/format-due.ts';
import { findKnownDate } from '../domain/notice/known-date.ts';
import { formatPlace } from '../domain/notice/place-name.ts';
import { toSectionPath } from '../domain/site/address.ts';

/**
 * Write the deadlines of tasks as a calendar (RFC 5545) of all-day events. A month, quarter or year
 * stands on its last day and says so. UIDs and stamps come from the notice, so that a calendar keeps its events
 * when the site is built anew.
 *
 * @param tasks that have a last day; no more than `MOST_EVENTS`
 */
export function writeCalendar(name: string, tasks: DatedTask[], registry: Registry): string {
  const calendar = ical({ name, prodId: { company: 'Niem Yet', product: 'lich', language: 'VI' } });
  for (const task of tasks) calendar.createEvent(toEvent(task, registry));
  return calendar.toString();
}

/** As many deadlines, the latest, as a calendar program opens without delay. */
export const MOST_EVENTS = 500;

function toEvent(dated: DatedTask, registry: Registry) {
  const { notice, task, index, deadline, lastDay } = dated;
  const { address } = registry.site;
  const { due } = deadline!; // `latest` keeps only what has a last day
  const place = formatPlace(dated);
  const names = task.lead.map((id) => registry.agency(id).name).join('; ');
  const words = dated.text.slice(task.start, task.end).trim();
  const exact = 'on' in due ? '' : ` (hạn: ${formatDue(due)}; đặt vào ngày cuối)`;
  return {
    id: `${notice.id.replace('/', '-')}-${task.section}-${index}@${new URL(address).host}`,
    summary: `Hạn: ${names || place}${exact}`,
    description: `${words}\n\n${place} – ${notice.subject}`,
    url: address + toSectionPath(notice.id, task.section),
    start: new Date(`${lastDay}T00:00:00Z`),
    allDay: true,
    timezone: 'UTC',
    stamp: new Date(`${findKnownDate(notice)}T00:00:00Z`),
  };
}
