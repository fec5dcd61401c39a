import type { Place } from '../../domain/catalog/catalog.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import { findHeading, formatPlace } from '../../domain/notice/place-name.ts';
import { toSectionPath } from '../../domain/site/address.ts';
import { shorten } from '../notice/outline-tree.ts';

/** A notice under a topic, with those of its sections that the topic is stated for. */
export interface TopicNotice {
  notice: Notice;
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
const MOST_SHOWN = 30;

/** The places of the newest notices: whole notices, until there are enough. */
export function findNewestPlaces(places: Place[]): Place[] {
  const next = places.findIndex(
    ({ notice }, i) => i >= MOST_SHOWN && notice !== places[i - 1]!.notice,
  );
  return next < 0 ? places : places.slice(0, next);
}

/** What is filed under a topic, by notice, in the order given. */
export function toTopicNotices(given: Place[]): TopicNotice[] {
  const byNotice = Map.groupBy(given, (place) => place.notice);
  return [...byNotice].map(([notice, places]) => ({
    notice,
    isWhole: places.some((place) => place.section === undefined),
    places: places.flatMap(toTopicPlace),
  }));
}

function toTopicPlace({ notice, section }: Place): TopicPlace[] {
  if (!section) return [];
  const named = notice.mentions.filter((mention) => mention.section === section.id);
  const name = formatPlace({ section, part: undefined });
  const heading = findHeading(section);
  const words = heading ? section.text.slice(heading.length) : section.text;
  return [
    {
      href: toSectionPath(notice.id, section.id),
      name: heading ? `${name}: ${heading}` : name,
      opening: shorten(words.replace(LEADING_MARK, ''), LONGEST_OPENING),
      agencies: [...new Set(named.flatMap((mention) => mention.agencies))],
    },
  ];
}

/** What stands between a heading and the words after it. */
const LEADING_MARK = /^[\s:.;]+/u;
