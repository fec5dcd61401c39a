import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../archive/collections.ts';
import { contentDir, ORIGINALS } from '../../content/location.ts';

/** The originals of the notices, byte for byte as received. */
export const getStaticPaths = (async () => {
  const { notices } = await getCatalog();
  const sources = new Map(notices.flatMap(({ source }) => (source ? [[source.file, source]] : [])));
  return [...sources.values()].map(({ file, sha256 }) => ({ params: { file }, cacheKey: sha256 }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await readFile(join(contentDir, ORIGINALS, params.file ?? ''))));
