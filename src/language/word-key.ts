import { placeTonesClassically } from './tone-placement.ts';

/**
 * The key under which words are the same whatever their capitals and spelling: small letters, tones
 * at their older place, i for the y of «lý» and «kỹ», đ for what looks like it. Input is NFC.
 *
 * @example toWordKey('KỸ') // => 'kĩ'
 */
export function toWordKey(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  const lower = word.replace(CROSSED_D, 'đ').toLowerCase();
  const key = placeTonesClassically(lower).replace(
    LONE_Y,
    (_, consonant: string, y: string) => consonant + I_OF_Y[y]!,
  );
  if (KEYS.size < MOST_KEYS) KEYS.set(word, key);
  return key;
}

/** Keys already made; bounded, because a notice adds few words that are not there yet. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 50_000;

/** Letters that look like Đ in files made by hand. */
const CROSSED_D = /[ðÐɖƉ]/gu;
/** «lý» and «lí», «kỹ» and «kĩ» are one word; «quý» and «thúy» are not touched. */
const LONE_Y = /^([hklmst])([yýỳỷỹỵ])$/u;
const I_OF_Y: Record<string, string> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
