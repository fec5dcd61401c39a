import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { listOriginals } from '../../archive/notices.ts';
import { getArchive, KEPT_ORIGINALS } from '../../archive/open-archive.ts';

/** The originals of the notices, byte for byte as they were compared with their notices. */
export const getStaticPaths = (() =>
  listOriginals(getArchive().db).map(({ file, sha256 }) => ({
    params: { file },
    props: { sha256 },
    cacheKey: sha256,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sha256: string }> = async ({ props: { sha256 } }) =>
  new Response(new Uint8Array(await readFile(join(KEPT_ORIGINALS, sha256))));
