import type { APIRoute } from 'astro';
import { getCatalog } from '../archive/collections.ts';
import { writeCalendar } from '../exports/write-calendar.ts';

export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  return new Response(writeCalendar(`Thời hạn – ${catalog.site.name}`, catalog.tasks, catalog));
};
