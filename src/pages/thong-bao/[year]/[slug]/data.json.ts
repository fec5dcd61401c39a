import type { APIRoute, GetStaticPaths } from 'astro';
import { getCacheKey, getCatalog, getRelations } from '../../../../archive/collections.ts';
import type { Notice } from '../../../../domain/notice/notice.ts';
import { toNoticeData } from '../../../../exports/notice-data.ts';

export const getStaticPaths = (async () => {
  const { notices } = await getCatalog();
  return Promise.all(
    notices.map(async (notice) => ({
      params: { year: `${notice.year}`, slug: notice.slug },
      props: { notice },
      cacheKey: await getCacheKey([notice.id]),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ notice: Notice }> = async ({ props }) =>
  new Response(`${JSON.stringify(toNoticeData(props.notice, await getRelations()), null, 2)}\n`);
