import type { APIRoute } from 'astro';
import { getArchive } from '../../../archive/open-archive.ts';
import { listCalendarTasks, listTaskNoticesOf } from '../../../archive/tasks.ts';
import { MOST_EVENTS, writeCalendar } from '../../../exports/write-calendar.ts';
import { toStaticPaths } from '../../_paths.ts';

export const getStaticPaths = () => {
  const { db, registry } = getArchive();
  return toStaticPaths(
    registry.agencies.map(({ id }) => ({ params: { id }, shows: listTaskNoticesOf(db, id) })),
  );
};

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params: { id } }) => {
  const { db, registry } = getArchive();
  const tasks = listCalendarTasks(db, MOST_EVENTS, id);
  return new Response(writeCalendar(`Thời hạn – ${registry.nameOf(id)}`, tasks, registry));
};
