import type { APIRoute } from 'astro';
import { getCatalog } from '../archive/collections.ts';
import { writeFeed } from '../exports/write-feed.ts';

export const GET: APIRoute = async () => {
  const { site, notices } = await getCatalog();
  const subject = {
    site,
    title: site.name,
    description: site.description,
    page: '/',
    feed: '/feed.xml',
  };
  const places = notices.map((notice) => ({ notice, section: undefined, part: undefined }));
  return new Response(writeFeed(subject, places));
};
