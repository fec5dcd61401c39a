import type { APIRoute, GetStaticPaths } from 'astro';
import { getCacheKey, getCatalog } from '../../archive/collections.ts';
import { TABLES, toCsv } from '../../exports/tables.ts';

export const getStaticPaths = (async () => {
  const { notices } = await getCatalog();
  const cacheKey = await getCacheKey(notices.map(({ id }) => id));
  return Object.keys(TABLES).map((table) => ({ params: { table }, cacheKey }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(toCsv(TABLES[params['table'] ?? '']!.rows(await getCatalog())));
