import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../archive/collections.ts';
import { toAgencyPath } from '../../../domain/site/address.ts';
import { writeFeed } from '../../../exports/write-feed.ts';

export const getStaticPaths = (async () => {
  const { agencies } = await getCatalog();
  return agencies.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const { site, agency, appearancesOf } = await getCatalog();
  const { name } = agency(id);
  const description = `Các mục trong thông báo có nhắc tới ${name}.`;
  const page = toAgencyPath(id);
  return new Response(
    writeFeed({ site, title: name, description, page, feed: `${page}feed.xml` }, appearancesOf(id)),
  );
};
