import type { APIRoute } from 'astro';
import { getArchive } from '../../../archive/open-archive.ts';
import { listCalendarTasks } from '../../../archive/tasks.ts';
import { MOST_EVENTS, writeCalendar } from '../../../exports/write-calendar.ts';
import { toStaticPaths } from '../../_paths.ts';

export const getStaticPaths = () => {
  const { agencies } = getArchive().registry;
  return toStaticPaths(
    agencies.map(({ id }) => ({ params: { id }, shows: { group: 'tasksOf', owner: id } })),
  );
};

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params: { id } }) => {
  const { db, registry } = getArchive();
  const tasks = listCalendarTasks(db, MOST_EVENTS, id);
  return new Response(writeCalendar(`Thời hạn – ${registry.nameOf(id)}`, tasks, registry));
};
