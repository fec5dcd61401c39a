import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { FONT_FILES } from '../../layouts/fonts.ts';

/** The typefaces, from their packages. */
export const getStaticPaths = () =>
  Object.entries(FONT_FILES).map(([name, file]) => ({ params: { name }, cacheKey: file }));

export const GET: APIRoute = async ({ params }) =>
  new Response(
    new Uint8Array(await readFile(resolve('node_modules', FONT_FILES[params['name'] ?? '']!))),
  );
