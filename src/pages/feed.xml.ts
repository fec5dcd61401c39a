import type { APIRoute } from 'astro';
import { listNotices } from '../archive/notice-summaries.ts';
import { getArchive } from '../archive/open-archive.ts';
import { addWords } from '../archive/places.ts';
import { toFeedPath } from '../domain/site/address.ts';
import { MOST_ENTRIES, writeFeed } from '../exports/write-feed.ts';

export const GET: APIRoute = () => {
  const { db, registry } = getArchive();
  const { site } = registry;
  const { name: title, description } = site;
  const places = listNotices(db, { limit: MOST_ENTRIES }).map((notice) => ({
    notice,
    section: undefined,
    part: undefined,
  }));
  const subject = { site, title, description, page: '/', feed: toFeedPath('/') };
  return new Response(writeFeed(subject, addWords(db, places)));
};
