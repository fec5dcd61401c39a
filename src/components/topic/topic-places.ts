import { countRows, takeRows, type NoticeShare } from '../../domain/notice/notice-share.ts';
import type { NoticeSummary } from '../../domain/notice/notice-summary.ts';
import type { Place } from '../../domain/notice/place.ts';
import { findHeading, formatPlace } from '../../domain/notice/place-name.ts';
import { toSectionPath } from '../../domain/site/address.ts';
import { shorten } from '../notice/outline-tree.ts';

/** A notice under a topic, with those of its sections that the topic is stated for. */
export interface TopicNotice {
  notice: NoticeSummary;
  /** The notice as a whole is filed under the topic. */
  isWhole: boolean;
  places: TopicPlace[];
}

export interface TopicPlace {
  href: string;
  name: string;
  opening: string;
  /** Ids of the agencies it names. */
  agencies: string[];
}

/** As many UTF-16 units of a section as its entry shows. */
const LONGEST_OPENING = 320;

/** About as many places as a topic's own page shows; when there are more, each year has a page. */
export const MOST_SHOWN = 30;

/** No more places than that, also when one notice alone has them. */
export const MOST_OF_ONE = 60;

/** The newest notices of a topic: whole notices, until there are enough places. */
export function findNewest(shares: NoticeShare[]): NoticeShare[] {
  return takeRows(shares, MOST_SHOWN);
}

/** Whether a topic has more places than its own page shows. */
export function hasMore(shares: NoticeShare[]): boolean {
  return countRows(shares) > Math.min(countRows(findNewest(shares)), MOST_OF_ONE);
}

/**
 * What is filed under a topic, by notice, in the order given.
 *
 * @param namedIn ids of the agencies that a place names
 */
export function toTopicNotices(given: Place[], namedIn: (place: Place) => string[]): TopicNotice[] {
  const byNotice = Map.groupBy(given, (place) => place.notice.id);
  return [...byNotice.values()].map((places) => ({
    notice: places[0]!.notice,
    isWhole: places.some((place) => place.section === undefined),
    places: places.flatMap((place) => toTopicPlace(place, namedIn)),
  }));
}

function toTopicPlace(place: Place, namedIn: (place: Place) => string[]): TopicPlace[] {
  const { notice, section } = place;
  if (!section) return [];
  const name = formatPlace({ section, part: undefined });
  const heading = findHeading(section);
  const words = heading ? section.text.slice(heading.length) : section.text;
  return [
    {
      href: toSectionPath(notice.id, section.id),
      name: heading ? `${name}: ${heading}` : name,
      opening: shorten(words.replace(LEADING_MARK, ''), LONGEST_OPENING),
      agencies: namedIn(place),
    },
  ];
}

/** What stands between a heading and the words after it. */
const LEADING_MARK = /^[\s:.;]+/u;
