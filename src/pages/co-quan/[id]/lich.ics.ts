import type { APIRoute } from 'astro';
import { listCalendarTasks, type CalendarTask } from '../../../archive/calendar-tasks.ts';
import { getArchive } from '../../../archive/open-archive.ts';
import { readTasks } from '../../../archive/task-rows.ts';
import { MOST_EVENTS, writeCalendar } from '../../../exports/write-calendar.ts';
import { toCalendarPaths } from '../../_paths.ts';

export const getStaticPaths = () => {
  const { db, registry } = getArchive();
  return toCalendarPaths(
    registry.agencies.map(({ id }) => ({
      params: { id },
      tasks: listCalendarTasks(db, MOST_EVENTS, id),
    })),
  );
};

export const GET: APIRoute<{ tasks: CalendarTask[] }, { id: string }> = ({ params, props }) => {
  const { db, registry } = getArchive();
  const name = `Thời hạn – ${registry.nameOf(params.id)}`;
  return new Response(writeCalendar(name, readTasks(db, props.tasks), registry));
};
