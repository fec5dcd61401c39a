import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/open-archive.ts';
import { TABLES } from '../../exports/tables.ts';
import { listTablePaths } from '../_paths.ts';

export const getStaticPaths = listTablePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(TABLES[params['table'] ?? '']!.rows(getArchive()))}\n`);
