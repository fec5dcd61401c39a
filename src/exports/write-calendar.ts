import ical from 'ical-generator';
import { type Catalog, getPart } from '../domain/catalog/catalog.ts';
import type { DatedTask } from '../domain/task/dated-tasks.ts';
import { formatDue } from '../domain/deadline/format-due.ts';
import { findKnownDate } from '../domain/notice/known-date.ts';
import { formatPlace } from '../domain/notice/place-name.ts';
import { toSectionPath } from '../domain/site/address.ts';

/**
 * Write the deadlines of tasks as a calendar (RFC 5545) of all-day events. A month, quarter or year
 * stands on its last day and says so; deadlines that are no time on a calendar, and all but the
 * latest 500, are left out. UIDs and stamps come from the notice, so that a calendar keeps its events
 * when the site is built anew.
 */
export function writeCalendar(name: string, tasks: DatedTask[], catalog: Catalog): string {
  const calendar = ical({ name, prodId: { company: 'Niem Yet', product: 'lich', language: 'VI' } });
  for (const event of latest(tasks)) calendar.createEvent(toEvent(event, catalog));
  return calendar.toString();
}

/** As many deadlines, the latest, as a calendar program opens without delay. */
const MOST_EVENTS = 500;

function latest(tasks: DatedTask[]): DatedTask[] {
  return tasks
    .filter(({ lastDay }) => lastDay !== undefined)
    .toSorted((a, b) => b.lastDay!.localeCompare(a.lastDay!, 'en'))
    .slice(0, MOST_EVENTS);
}

function toEvent({ notice, task, index, deadline, lastDay }: DatedTask, catalog: Catalog) {
  const { address } = catalog.site;
  const { due } = deadline!; // `latest` keeps only what has a last day
  const section = notice.sections.find(({ id }) => id === task.section);
  const place = formatPlace({ section, part: section ? undefined : task.section });
  const names = task.lead.map((id) => catalog.agency(id).name).join('; ');
  const words = getPart(notice, task.section).text.slice(task.start, task.end).trim();
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
