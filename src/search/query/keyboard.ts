import { decodeTelex } from '../../language/telex.ts';
import { decodeVni } from '../../language/vni.ts';

/**
 * Read words that were typed for a Telex or VNI keyboard while it was off. A text with any
 * Vietnamese mark was typed with the keyboard on and is left alone, as is a single odd word among
 * plain ones («test nhanh»), and an abbreviation in capitals.
 *
 * @example decodeKeyboard('thoong baso', () => false) // => 'thông báo'
 */
export function decodeKeyboard(text: string, isKnown: (word: string) => boolean): string {
  if (NOT_ASCII.test(text)) return text;
  const words = text.match(WORD) ?? [];
  const isShouted = text === text.toUpperCase();
  const decode = (word: string) => {
    if (isKnown(word.toLowerCase())) return undefined;
    if (!isShouted && word.length > 1 && word === word.toUpperCase()) return undefined;
    return decodeVni(word) ?? decodeTelex(word);
  };
  const decoded = words.filter((word) => decode(word) !== undefined).length;
  if (decoded === 0 || (decoded === 1 && words.length > FEW_WORDS)) return text;
  return text.replace(WORD, (word) => decode(word) ?? word);
}

const NOT_ASCII = /[^\p{ASCII}]/u;
const WORD = /[A-Za-z\d]+/g;
/** Among more words than this, a single one that could be decoded is likelier a foreign word. */
const FEW_WORDS = 3;
