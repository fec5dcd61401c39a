import type { Signer } from '../../domain/notice/signature.ts';
import {
  cutSigningLine,
  isOffice,
  isOfficeInSmallLetters,
  readCapacity,
  readSignerName,
} from './signing-lines.ts';

/**
 * Read who signed, and with what authority, from the lines of a signature. Of «TM. ỦY BAN …» and
 * «KT. CHỦ TỊCH» the last tells how he signs; «Q.» before an office belongs to the office.
 *
 * @example readSigner(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Đoàn Việt Hoàng'])?.capacity // => 'TL'
 */
export function readSigner(signature: string[]): Signer | undefined {
  const lines = signature.flatMap(cutSigningLine);
  const name = lines.map(readSignerName).findLast((found) => found !== undefined);
  if (!name) return undefined;
  const read = lines.map((line) => ({ line, stated: readCapacity(line) }));
  const signing = read.findLast(({ stated }) => stated && stated.capacity !== 'Q')?.stated;
  const acting = read.find(({ stated }) => stated?.capacity === 'Q');
  const isPosition = (line: string) =>
    isOffice(line) || (signing !== undefined && isOfficeInSmallLetters(line));
  const office =
    acting?.line ?? read.findLast(({ line, stated }) => !stated && isPosition(line))?.line;
  if (!signing)
    return {
      name,
      position: acting?.stated?.office ?? office ?? '',
      capacity: acting && 'Q',
      onBehalfOf: undefined,
    };
  return {
    name,
    position: office ?? signing.office,
    capacity: signing.capacity,
    onBehalfOf: office ? signing.office : undefined,
  };
}
