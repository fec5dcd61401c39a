import { html, type Html } from '../../domain/markup/html.ts';
import type { Place } from '../../domain/notice/place.ts';
import { shorten } from '../notice/outline-tree.ts';

/** As many places as a page of one year lists. */
export const LONGEST_FILED = 400;

/** As many UTF-16 units of a section as its row shows. */
const LONGEST_OPENING = 90;

/** What a row says of a place after its link: the title of the section, or how it begins. */
export function describePlace({ section }: Place): Html {
  return section ? html` ${shorten(section.title ?? section.text, LONGEST_OPENING)}` : html``;
}
