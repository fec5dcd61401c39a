import { fold } from './fold.ts';

/**
 * Words as part of an address: folded, with hyphens for everything that is no letter or digit.
 *
 * @example toSlug('Phòng TN&MT huyện') // => 'phong-tn-mt-huyen'
 */
export function toSlug(text: string): string {
  return fold(text)
    .replace(NOT_ADDRESS, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Everything but the letters and digits that every browser shows unescaped. */
const NOT_ADDRESS = /[^a-z0-9]+/gu;
