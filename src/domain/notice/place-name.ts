import type { Section } from '../section/section.ts';
import { formatPart, formatSectionNumber } from '../site/place-label.ts';

/** What a place is named by. */
export interface NamedPlace {
  section: Pick<Section, 'number'> | undefined;
  part: string | undefined;
}

/**
 * Name a place in a notice the way it is cited.
 *
 * @example formatPlace({ section: { number: 'IV.7' }, part: undefined }) // => 'Mục IV.7'
 */
export function formatPlace({ section, part }: NamedPlace): string {
  if (section) return formatSectionNumber(section.number);
  return (part && formatPart(part)) || 'Toàn văn bản';
}

/**
 * The title of a section that has a heading of its own; a run-in title is left to the text it opens.
 */
export function findHeading({ title, text }: Pick<Section, 'title' | 'text'>): string | undefined {
  return title && HEADING_END.test(text.slice(title.length)) ? title : undefined;
}

/** After a heading comes a new line, or nothing. */
const HEADING_END = /^[:.;]?(?:\n|$)/u;
