import type { APIRoute, GetStaticPaths } from 'astro';
import { getCacheKey, getCatalog } from '../../../archive/collections.ts';
import { toTopicPath } from '../../../domain/site/address.ts';
import { writeFeed } from '../../../exports/write-feed.ts';

export const getStaticPaths = (async () => {
  const { topics, placesOf } = await getCatalog();
  return Promise.all(
    topics.map(async ({ id }) => ({
      params: { id },
      cacheKey: await getCacheKey(new Set(placesOf(id).map(({ notice }) => notice.id))),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const { site, topic, placesOf } = await getCatalog();
  const title = topic(id).name;
  const description = `Các thông báo và mục thuộc chủ đề ${title}.`;
  const page = toTopicPath(id);
  return new Response(
    writeFeed({ site, title, description, page, feed: `${page}feed.xml` }, placesOf(id)),
  );
};
