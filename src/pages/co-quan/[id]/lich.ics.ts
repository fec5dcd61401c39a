import type { APIRoute } from 'astro';
import { listAgencyCalendars, type CalendarTask } from '../../../archive/calendar-tasks.ts';
import { getArchive } from '../../../archive/open-archive.ts';
import { readTasks } from '../../../archive/task-rows.ts';
import { MOST_EVENTS, writeCalendar } from '../../../exports/write-calendar.ts';
import { toCalendarPaths } from '../../_paths.ts';

export const getStaticPaths = () => {
  const { db, registry } = getArchive();
  const calendars = listAgencyCalendars(db, MOST_EVENTS, registry.agencies);
  return toCalendarPaths([...calendars].map(([id, tasks]) => ({ params: { id }, tasks })));
};

export const GET: APIRoute<{ tasks: CalendarTask[] }, { id: string }> = ({ params, props }) => {
  const { db, registry } = getArchive();
  const name = `Thời hạn – ${registry.nameOf(params.id)}`;
  return new Response(writeCalendar(name, readTasks(db, props.tasks), registry));
};
