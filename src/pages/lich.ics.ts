import type { APIRoute } from 'astro';
import { getArchive } from '../archive/open-archive.ts';
import { listCalendarTasks } from '../archive/tasks.ts';
import { MOST_EVENTS, writeCalendar } from '../exports/write-calendar.ts';

export const GET: APIRoute = () => {
  const { db, registry } = getArchive();
  const tasks = listCalendarTasks(db, MOST_EVENTS);
  return new Response(writeCalendar(`Thời hạn – ${registry.site.name}`, tasks, registry));
};
