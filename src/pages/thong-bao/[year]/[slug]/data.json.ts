import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog, getRelations } from '../../../../archive/collections.ts';
import type { Notice } from '../../../../domain/notice/notice.ts';
import { toNoticeData } from '../../../../exports/notice-data.ts';

/** Without a cache key: writing this file anew costs no more than keeping and copying it. */
export const getStaticPaths = (async () => {
  const { notices } = await getCatalog();
  return notices.map((notice) => ({
    params: { year: `${notice.year}`, slug: notice.slug },
    props: { notice },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ notice: Notice }> = async ({ props }) =>
  new Response(`${JSON.stringify(toNoticeData(props.notice, await getRelations()), null, 2)}\n`);
