import type { APIRoute } from 'astro';
import { getArchive } from '../../../archive/open-archive.ts';
import { addWords } from '../../../archive/places.ts';
import { listFiled, listFiledShares } from '../../../archive/topics.ts';
import { takeRows } from '../../../domain/notice/notice-share.ts';
import { toFeedPath, toTopicPath } from '../../../domain/site/address.ts';
import { MOST_ENTRIES, writeFeed } from '../../../exports/write-feed.ts';
import { listTopicFeedPaths } from '../../_paths.ts';

export const getStaticPaths = listTopicFeedPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params: { id } }) => {
  const { db, registry } = getArchive();
  const title = registry.topic(id).name;
  const description = `Các thông báo và mục thuộc chủ đề ${title}.`;
  const page = toTopicPath(id);
  const subject = { site: registry.site, title, description, page, feed: toFeedPath(page) };
  const shares = takeRows(listFiledShares(db, id), MOST_ENTRIES);
  const places = listFiled(db, id, shares, MOST_ENTRIES);
  return new Response(writeFeed(subject, addWords(db, places)));
};
