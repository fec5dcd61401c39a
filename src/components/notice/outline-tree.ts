import { toAnchor } from '../../domain/site/address.ts';
import type { Section } from '../../domain/section/section.ts';

export interface OutlineEntry {
  anchor: string;
  label: string;
  title: string;
  children: OutlineEntry[];
}

/** As many UTF-16 units of an untitled item as its outline entry shows. */
const LONGEST_OPENING = 72;

/** Nest the sections as they contain each other, each under its title or its opening words. */
export function buildOutlineTree(sections: Section[]): OutlineEntry[] {
  const childrenOf = Map.groupBy(sections, (section) => section.parent);
  const toEntries = (parent: string | undefined): OutlineEntry[] =>
    (childrenOf.get(parent) ?? []).map((section) => ({
      anchor: toAnchor(section.id),
      label: section.label,
      title: section.title ?? shorten(section.text, LONGEST_OPENING),
      children: toEntries(section.id),
    }));
  return toEntries(undefined);
}

/**
 * Cut a text between two words.
 *
 * @example shorten('Thường xuyên quan tâm', 12) // => 'Thường xuyên…'
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = text.lastIndexOf(' ', limit);
  return `${text.slice(0, end > 0 ? end : limit).replace(TRAILING_MARK, '')}…`;
}

const TRAILING_MARK = /[\s,;:.(]+$/u;
