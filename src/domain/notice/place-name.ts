import type { Place } from '../catalog/catalog.ts';
import type { Section } from '../section/section.ts';

/**
 * Name a place in a notice the way it is cited.
 *
 * @example formatPlace({ section: { number: 'IV.7' } }) // => 'Mục IV.7'
 */
export function formatPlace({ section, part }: Pick<Place, 'section' | 'part'>): string {
  if (section) return formatSectionNumber(section.number);
  return (part && PART_NAMES[part]) || 'Toàn văn bản';
}

/** «Mục IV.7»; a number that names its own kind («Điều 5») stands as it is. */
export function formatSectionNumber(number: string): string {
  return NAMED_NUMBER.test(number) ? number : `Mục ${number}`;
}

/**
 * The title of a section that has a heading of its own; a run-in title is left to the text it opens.
 */
export function findHeading({ title, text }: Pick<Section, 'title' | 'text'>): string | undefined {
  return title && HEADING_END.test(text.slice(title.length)) ? title : undefined;
}

/** After a heading comes a new line, or nothing. */
const HEADING_END = /^[:.;]?(?:\n|$)/u;

const NAMED_NUMBER = /^\p{Lu}\p{Ll}/u;

const PART_NAMES: Record<string, string> = {
  preamble: 'Phần mở đầu',
  closing: 'Phần kết',
  recipients: 'Nơi nhận',
  signature: 'Chữ ký',
};
