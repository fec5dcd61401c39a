import type { APIRoute } from 'astro';
import { listAppearances } from '../../../archive/appearances.ts';
import { getArchive } from '../../../archive/open-archive.ts';
import { addWords } from '../../../archive/places.ts';
import { toAgencyPath, toFeedPath } from '../../../domain/site/address.ts';
import { MOST_ENTRIES, writeFeed } from '../../../exports/write-feed.ts';
import { listAgencyFeedPaths } from '../../_paths.ts';

export const getStaticPaths = listAgencyFeedPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params: { id } }) => {
  const { db, registry } = getArchive();
  const title = registry.nameOf(id);
  const description = `Các mục trong thông báo có nhắc tới ${title}.`;
  const page = toAgencyPath(id);
  const subject = { site: registry.site, title, description, page, feed: toFeedPath(page) };
  const places = listAppearances(db, id, { limit: MOST_ENTRIES });
  return new Response(writeFeed(subject, addWords(db, places)));
};
