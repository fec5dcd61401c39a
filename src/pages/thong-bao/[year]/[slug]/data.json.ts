import type { APIRoute, GetStaticPaths } from 'astro';
import { getNoticeLinks } from '../../../../archive/links.ts';
import { getNotice, listNoticeAddresses } from '../../../../archive/notices.ts';
import { getArchive } from '../../../../archive/open-archive.ts';
import { toNoticeData } from '../../../../exports/notice-data.ts';

/** Without a cache key: writing this file anew costs no more than keeping and copying it. */
export const getStaticPaths = (() =>
  listNoticeAddresses(getArchive().db).map(({ id }) => {
    const [year, slug] = id.split('/');
    return { params: { year, slug }, props: { id } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const { db } = getArchive();
  const data = toNoticeData(getNotice(db, id), getNoticeLinks(db, id));
  return new Response(`${JSON.stringify(data)}\n`);
};
