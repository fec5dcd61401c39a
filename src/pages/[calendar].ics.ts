import type { APIRoute, GetStaticPaths } from 'astro';
import { listCalendarTasks, type CalendarTask } from '../archive/calendar-tasks.ts';
import { getArchive } from '../archive/open-archive.ts';
import { readTasks } from '../archive/task-rows.ts';
import { MOST_EVENTS, writeCalendar } from '../exports/write-calendar.ts';
import { toCalendarPaths } from './_paths.ts';

export const getStaticPaths = (() =>
  toCalendarPaths([
    { params: { calendar: 'lich' }, tasks: listCalendarTasks(getArchive().db, MOST_EVENTS) },
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ tasks: CalendarTask[] }> = ({ props }) => {
  const { db, registry } = getArchive();
  const name = `Thời hạn – ${registry.site.name}`;
  return new Response(writeCalendar(name, readTasks(db, props.tasks), registry));
};
