import { placeTonesClassically } from './tone-placement.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Order two names as a Vietnamese dictionary does (a < ă < â, d < đ; ngang, huyền, hỏi, ngã, sắc,
 * nặng). «Hoà» and «Hòa» are the same word to it, which plain collation denies.
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(toSortKey(a), toSortKey(b));
}

function toSortKey(text: string): string {
  return placeTonesClassically(text.normalize('NFC'));
}
