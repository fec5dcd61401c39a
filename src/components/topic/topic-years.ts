import type { Catalog, Place } from '../../domain/catalog/catalog.ts';
import { toYearPages, type YearPage } from '../../domain/catalog/year-pages.ts';
import { html, type Html } from '../../domain/markup/html.ts';
import { shorten } from '../notice/outline-tree.ts';
import { findNewestPlaces } from './topic-places.ts';

/** As many places as a page of one year lists. */
const LONGEST_PAGE = 400;

/** As many UTF-16 units of a section as its row shows. */
const LONGEST_OPENING = 90;

/** A page of what the notices of one year say on a topic. */
export interface TopicYearPage extends YearPage<Place> {
  id: string;
}

/** The pages of one year each, of all topics that have more than their own page shows. */
export function listTopicYears({ topics, placesOf }: Catalog): TopicYearPage[] {
  return topics.flatMap(({ id }) => {
    const places = placesOf(id);
    if (findNewestPlaces(places).length === places.length) return [];
    return toYearPages(places, ({ notice }) => notice.year, LONGEST_PAGE).map((page) => ({
      id,
      ...page,
    }));
  });
}

/** What a row says of a place after its link: the title of the section, or how it begins. */
export function describePlace({ section }: Place): Html {
  return section ? html` ${shorten(section.title ?? section.text, LONGEST_OPENING)}` : html``;
}
