import type { Catalog, Place } from '../../domain/catalog/catalog.ts';
import type { Agency } from '../../domain/agency/agency.ts';
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
  agencies: Agency[];
}

/** As many UTF-16 units of a section as its entry shows. */
const LONGEST_OPENING = 320;

/** What is filed under a topic, by notice, in the order of the catalog. */
export function toTopicNotices(topicId: string, catalog: Catalog): TopicNotice[] {
  const byNotice = Map.groupBy(catalog.placesOf(topicId), (place) => place.notice);
  return [...byNotice].map(([notice, places]) => ({
    notice,
    isWhole: places.some((place) => place.section === undefined),
    places: places.flatMap((place) => toTopicPlace(place, catalog)),
  }));
}

function toTopicPlace({ notice, section }: Place, catalog: Catalog): TopicPlace[] {
  if (!section) return [];
  const named = notice.mentions.filter((mention) => mention.section === section.id);
  const ids = [...new Set(named.flatMap((mention) => mention.agencies))];
  const name = formatPlace({ section, part: undefined });
  const heading = findHeading(section);
  const words = heading ? section.text.slice(heading.length) : section.text;
  return [
    {
      href: toSectionPath(notice.id, section.id),
      name: heading ? `${name}: ${heading}` : name,
      opening: shorten(words.replace(LEADING_MARK, ''), LONGEST_OPENING),
      agencies: ids.map(catalog.agency),
    },
  ];
}

/** What stands between a heading and the words after it. */
const LEADING_MARK = /^[\s:.;]+/u;
