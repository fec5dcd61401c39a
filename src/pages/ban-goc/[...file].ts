import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../archive/collections.ts';
import { contentDir, ORIGINALS } from '../../archive/location.ts';

/** The originals of the notices, byte for byte as received. */
export const getStaticPaths = (async () => {
  const { notices } = await getCatalog();
  const files = new Set(notices.flatMap(({ source }) => (source ? [source.file] : [])));
  return [...files].map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await readFile(join(contentDir, ORIGINALS, params.file ?? ''))));
