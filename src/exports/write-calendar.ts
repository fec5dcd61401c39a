import ical from 'ical-generator';
import { type Catalog, getPart } from '../domain/catalog/catalog.ts';
import type { Due } from '../domain/deadline/deadline.ts';
import { findLastDay, formatDue } from '../domain/deadline/format-due.ts';
import { findKnownDate } from '../domain/notice/known-date.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { formatPlace } from '../domain/notice/place-name.ts';
import { toSectionPath } from '../domain/site/address.ts';
import type { Task } from '../domain/task/task.ts';

/** A task with the notice it stands in. */
export interface PlacedTask {
  notice: Notice;
  task: Task;
  /** Its place among the tasks of the notice, from 0. */
  index: number;
}

/**
 * Write the deadlines of tasks as a calendar (RFC 5545) of all-day events. A month, quarter or year
 * stands on its last day and says so; deadlines that are no time on a calendar, and all but the
 * latest 500, are left out. UIDs
 * and stamps come from the notice, so that a calendar keeps its events when the site is built anew.
 */
export function writeCalendar(name: string, tasks: PlacedTask[], catalog: Catalog): string {
  const calendar = ical({ name, prodId: { company: 'Niem Yet', product: 'lich', language: 'VI' } });
  for (const event of latest(tasks)) calendar.createEvent(toEvent(event, catalog));
  return calendar.toString();
}

/** As many deadlines, the latest, as a calendar program opens without delay. */
const MOST_EVENTS = 500;

interface DatedTask extends PlacedTask {
  due: Due;
  lastDay: string;
}

function latest(tasks: PlacedTask[]): DatedTask[] {
  return tasks
    .flatMap((placed): DatedTask[] => {
      const due = findDue(placed);
      const lastDay = due && findLastDay(due);
      return due && lastDay ? [{ ...placed, due, lastDay }] : [];
    })
    .toSorted((a, b) => b.lastDay.localeCompare(a.lastDay, 'en'))
    .slice(0, MOST_EVENTS);
}

/** All tasks of the archive, or those in which one agency takes part. */
export function findPlacedTasks(catalog: Catalog, agencyId?: string): PlacedTask[] {
  const places =
    agencyId === undefined ? catalog.notices.map(ofNotice) : catalog.appearancesOf(agencyId);
  return places.flatMap(({ notice, tasks }) =>
    tasks.map((task) => ({ notice, task, index: notice.tasks.indexOf(task) })),
  );
}

function ofNotice(notice: Notice) {
  return { notice, tasks: notice.tasks };
}

function findDue({ notice, task }: PlacedTask): Due | undefined {
  return task.deadline === undefined ? undefined : notice.deadlines[task.deadline]?.due;
}

function toEvent({ notice, task, index, due, lastDay }: DatedTask, catalog: Catalog) {
  const { address } = catalog.site;
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
