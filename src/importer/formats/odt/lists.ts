import type { MarkupElement } from '../markup.ts';
import { countLabel, type Counts } from '../numbering.ts';
import type { OdtStyles } from './styles.ts';

/** Where a paragraph stands in lists. */
export interface ListPlace {
  style: string;
  depth: number;
  counts: Counts;
  /** The item's number has been given already. */
  labelled: boolean;
  /** Number that this item starts anew with. */
  start?: number | undefined;
}

/** The lists of a document as they are met. */
export interface OdtLists {
  open: (list: MarkupElement, outer: ListPlace | undefined) => ListPlace;
  next: (place: ListPlace, styles: OdtStyles) => string;
}

/** Start with no list open. A list counts on from an earlier one only when it says so. */
export function startLists(): OdtLists {
  const byId = new Map<string, Counts>();
  const byStyle = new Map<string, Counts>();
  return {
    open: ({ attributes }, outer) => {
      const style = attributes['text:style-name'] ?? outer?.style ?? '';
      const continued =
        byId.get(attributes['text:continue-list'] ?? '') ??
        (attributes['text:continue-numbering'] === 'true' ? byStyle.get(style) : undefined);
      const counts = outer?.counts ?? continued ?? [];
      byStyle.set(style, counts);
      if (attributes['xml:id']) byId.set(attributes['xml:id'], counts);
      return { style, depth: outer ? outer.depth + 1 : 0, counts, labelled: false };
    },
    next: (place, styles) => {
      const levels = styles.lists.get(place.style) ?? [];
      if (place.start !== undefined) place.counts[place.depth] = place.start - 1;
      return countLabel(place.counts, levels, place.depth);
    },
  };
}
