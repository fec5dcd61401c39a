import type { Place } from '../catalog/catalog.ts';

/**
 * Name a place in a notice the way it is cited.
 *
 * @example formatPlace({ notice, section, part: undefined }) // => 'Mục IV.7'
 */
export function formatPlace({ section, part }: Pick<Place, 'section' | 'part'>): string {
  if (section) return formatSectionNumber(section.number);
  return (part && PART_NAMES[part]) || 'Toàn văn bản';
}

/** «Mục IV.7»; a number that names its own kind («Điều 5») stands as it is. */
export function formatSectionNumber(number: string): string {
  return NAMED_NUMBER.test(number) ? number : `Mục ${number}`;
}

const NAMED_NUMBER = /^\p{Lu}\p{Ll}/u;

const PART_NAMES: Record<string, string> = {
  preamble: 'Phần mở đầu',
  closing: 'Phần kết',
  recipients: 'Nơi nhận',
  signature: 'Chữ ký',
};
