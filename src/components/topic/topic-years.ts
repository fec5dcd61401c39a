import { fillYearPages, type FilledPage } from '../../domain/calendar/year-pages.ts';
import { html, type Html } from '../../domain/markup/html.ts';
import type { NoticeShare } from '../../domain/notice/notice-share.ts';
import type { Place } from '../../domain/notice/place.ts';
import { shorten } from '../notice/outline-tree.ts';

/** As many rows as a page of one year lists, the line of a notice counted as one. */
const LONGEST_FILED = 300;

/** As many UTF-16 units of a section as its row shows. */
const LONGEST_OPENING = 90;

/** The pages of a topic's years, each with the notices that it lists. */
export function toTopicPages(shares: NoticeShare[]): FilledPage<NoticeShare>[] {
  const weighed = shares.map((share) => ({ ...share, count: share.count + 1 }));
  return fillYearPages(weighed, LONGEST_FILED);
}

/** What a row says of a place after its link: the title of the section, or how it begins. */
export function describePlace({ section }: Place): Html {
  return section ? html` ${shorten(section.title ?? section.text, LONGEST_OPENING)}` : html``;
}
