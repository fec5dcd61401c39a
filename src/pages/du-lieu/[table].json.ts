import type { APIRoute } from 'astro';
import { getCatalog } from '../../archive/collections.ts';
import { TABLES } from '../../exports/tables.ts';

export const getStaticPaths = () => Object.keys(TABLES).map((table) => ({ params: { table } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(`${JSON.stringify(TABLES[params['table'] ?? '']!.rows(await getCatalog()))}\n`);
