import type { APIRoute, GetStaticPaths } from 'astro';
import { getCacheKey, getCatalog } from '../../../archive/collections.ts';
import { toAgencyPath } from '../../../domain/site/address.ts';
import { writeFeed } from '../../../exports/write-feed.ts';

export const getStaticPaths = (async () => {
  const { agencies, appearancesOf } = await getCatalog();
  return Promise.all(
    agencies.map(async ({ id }) => ({
      params: { id },
      cacheKey: await getCacheKey(new Set(appearancesOf(id).map(({ notice }) => notice.id))),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const { site, nameOf, appearancesOf } = await getCatalog();
  const name = nameOf(id);
  const description = `Các mục trong thông báo có nhắc tới ${name}.`;
  const page = toAgencyPath(id);
  return new Response(
    writeFeed({ site, title: name, description, page, feed: `${page}feed.xml` }, appearancesOf(id)),
  );
};
