import { Feed } from 'feed';
import { toPlaceId, type Place } from '../domain/notice/place.ts';
import { findKnownDate } from '../domain/notice/known-date.ts';
import { escapeHtml } from '../domain/markup/escape-html.ts';
import { formatPlace } from '../domain/notice/place-name.ts';
import { toNoticePath, toSectionPath } from '../domain/site/address.ts';
import type { Site } from '../domain/site/site.ts';

/** What a feed is about. */
export interface FeedSubject {
  site: Site;
  title: string;
  description: string;
  /** Path of the page it follows, and of the feed itself. */
  page: string;
  feed: string;
}

/** A place with its words; those of the preamble for a notice as a whole. */
export interface FeedEntry extends Place {
  text: string;
}

/** As many entries as feed readers keep. */
export const MOST_ENTRIES = 50;

/**
 * Write an Atom feed (RFC 4287) of notices or of sections, newest first. Time stamps come from the
 * notices, never from the clock, so that the same archive gives the same feed.
 */
export function writeFeed(
  { site, title, description, page, feed }: FeedSubject,
  places: FeedEntry[],
): string {
  const shown = places.slice(0, MOST_ENTRIES);
  const writer = new Feed({
    id: site.address + page,
    title,
    description,
    link: site.address + page,
    feedLinks: { atom: site.address + feed },
    language: 'vi',
    generator: false,
    author: { name: site.name, link: site.address },
    updated: toInstant(
      shown
        .map(({ notice }) => findKnownDate(notice))
        .toSorted()
        .at(-1) ?? '1970-01-01',
    ),
  });
  for (const place of shown) writer.addItem(toItem(place, site));
  return `${writer.atom1()}\n`;
}

/** The library writes titles and summaries as HTML, so that words must be written as HTML. */
function toItem(place: FeedEntry, { address }: Site) {
  const { notice } = place;
  const id = toPlaceId(place);
  const link = address + (id ? toSectionPath(notice.id, id) : toNoticePath(notice.id));
  return {
    id: link,
    link,
    title: escapeHtml(id ? `${formatPlace(place)} – ${notice.subject}` : notice.subject),
    date: toInstant(findKnownDate(notice)),
    description: escapeHtml(place.text).replaceAll('\n', '<br>'),
  };
}

/** The beginning of a day in Việt Nam, which has had no other clock than UTC+7 since 1975. */
function toInstant(plainDate: string): Date {
  return new Date(`${plainDate}T00:00:00+07:00`);
}
