import type { APIRoute, GetStaticPaths } from 'astro';
import { getLinkedNotice } from '../../../../archive/linked-notice.ts';
import { listNoticeAddresses } from '../../../../archive/notices.ts';
import { getArchive } from '../../../../archive/open-archive.ts';
import { toNoticeData } from '../../../../exports/notice-data.ts';
import { toStaticPaths } from '../../../_paths.ts';

export const getStaticPaths = (() =>
  toStaticPaths(
    listNoticeAddresses(getArchive().db).map(({ id }) => {
      const [year, slug] = id.split('/');
      return { params: { year, slug }, props: { id }, shows: [id] };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const { notice, links } = getLinkedNotice(getArchive(), id);
  const data = toNoticeData(notice, links);
  return new Response(`${JSON.stringify(data)}\n`);
};
