import type { APIRoute } from 'astro';
import { getCatalog } from '../../archive/collections.ts';
import { TABLES, toCsv } from '../../exports/tables.ts';

export const getStaticPaths = () => Object.keys(TABLES).map((table) => ({ params: { table } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(toCsv(TABLES[params['table'] ?? '']!.rows(await getCatalog())));
