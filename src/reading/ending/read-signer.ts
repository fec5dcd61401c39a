import type { Signer, SigningCapacity } from '../../domain/notice/signature.ts';

/** NĐ 30/2020: TM., KT., TL., TUQ., Q. before the office in whose name somebody signs. */
export const CAPACITY = /^(TM|KT|TL|TUQ|Q)\s*\.\s*(\p{Lu}[\p{Lu}\p{M}\s,&-]+)$/u;
/** An office in capitals, at least two words or one long one: «CHÁNH VĂN PHÒNG». */
export const OFFICE = /^\p{Lu}[\p{Lu}\p{M}]+(?:[\s,&-]+[\p{Lu}\p{M}]+)+$/u;
/** A person's name: two to six words, each a capital and small letters. */
export const NAME = /^(?:\p{Lu}[\p{Ll}\p{M}]*\s+){1,5}\p{Lu}[\p{Ll}\p{M}]*$/u;
/** «(Đã ký)», «(ký, đóng dấu)». */
export const SIGNING_REMARK = /^\(?(?:Đã ký|Ký tên|Ký|đóng dấu)/iu;

/**
 * Read who signed, and with what authority, from the lines of a signature. Of «TM. ỦY BAN …» and
 * «KT. CHỦ TỊCH» the last tells how he signs; «Q.» before an office belongs to the office.
 *
 * @example readSigner(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Đoàn Việt Hoàng'])?.capacity // => 'TL'
 */
export function readSigner(lines: string[]): Signer | undefined {
  const name = lines.findLast((line) => NAME.test(line));
  if (!name) return undefined;
  const read = lines.map((line) => ({ line, match: CAPACITY.exec(line) }));
  const capacity = read.findLast(({ match }) => match && match[1] !== 'Q')?.match;
  const acting = read.find(({ match }) => match?.[1] === 'Q');
  const office =
    acting?.line ?? read.findLast(({ line, match }) => !match && OFFICE.test(line))?.line;
  if (!capacity)
    return {
      name,
      position: acting?.match?.[2]?.trim() ?? office ?? '',
      capacity: acting && 'Q',
      onBehalfOf: undefined,
    };
  const onBehalfOf = capacity[2]?.trim();
  return {
    name,
    position: office ?? onBehalfOf ?? '',
    capacity: capacity[1] as SigningCapacity, // the pattern admits no other
    onBehalfOf: office ? onBehalfOf : undefined,
  };
}
