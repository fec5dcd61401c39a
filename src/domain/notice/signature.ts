import type { Person } from './person.ts';

/** The lines of the signature as issued, and what was read from them. */
export interface Signature {
  lines: string[];
  signer: Signer | undefined;
}

/** The one who signed, with the authority under which he signs (NĐ 30/2020, Phụ lục I, mục II.7). */
export interface Signer extends Person {
  capacity?: SigningCapacity | undefined;
  /** In whose name: «CHỦ TỊCH» in «TL. CHỦ TỊCH». */
  onBehalfOf?: string | undefined;
}

export type SigningCapacity = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';
