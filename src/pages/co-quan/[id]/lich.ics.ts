import type { APIRoute, GetStaticPaths } from 'astro';
import { getCacheKey, getCatalog } from '../../../archive/collections.ts';
import { writeCalendar } from '../../../exports/write-calendar.ts';

export const getStaticPaths = (async () => {
  const { agencies, tasksOf } = await getCatalog();
  return Promise.all(
    agencies.map(async ({ id }) => ({
      params: { id },
      cacheKey: await getCacheKey(new Set(tasksOf(id).map(({ notice }) => notice.id))),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const catalog = await getCatalog();
  const name = `Thời hạn – ${catalog.nameOf(id)}`;
  return new Response(writeCalendar(name, catalog.tasksOf(id), catalog));
};
