import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../archive/collections.ts';
import { findPlacedTasks, writeCalendar } from '../../../exports/write-calendar.ts';

export const getStaticPaths = (async () => {
  const { agencies } = await getCatalog();
  return agencies.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const catalog = await getCatalog();
  const name = `Thời hạn – ${catalog.agency(id).name}`;
  return new Response(writeCalendar(name, findPlacedTasks(catalog, id), catalog));
};
