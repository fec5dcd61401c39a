import { fold } from '../../language/fold.ts';
import { toWordKey } from '../../language/word-key.ts';

/**
 * The key under which names are compared: its words, whatever stands between them. «và», «&» and a
 * dash are the same. Does not read abbreviations; for that names are looked up by the mention finder.
 *
 * @example toNameKey('Phòng Kinh tế và Hạ tầng') // => 'phòng kinh tế hạ tầng'
 */
export function toNameKey(name: string): string {
  const words = name.normalize('NFC').match(WORD) ?? [];
  return words
    .map(toWordKey)
    .filter((key) => key !== NAME_CONNECTOR)
    .join(' ');
}

/**
 * The same for names as people type them, marks or not.
 *
 * @example toTypedNameKey('Phong Kinh te - Ha tang') // => 'phong kinh te ha tang'
 */
export function toTypedNameKey(name: string): string {
  return fold(toNameKey(name))
    .split(' ')
    .filter((word) => word !== fold(NAME_CONNECTOR))
    .join(' ');
}

/** The word that joins the parts of a name as «&» and a dash do. */
export const NAME_CONNECTOR = 'và';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
