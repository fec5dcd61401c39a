/**
 * The order of «điểm» in a document (Nghị định 30/2020, Phụ lục I): the Vietnamese alphabet, in
 * which đ follows d and f, j, w, z do not occur.
 */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** The letter as an address without marks: `đ` is `dd`, so that d) and đ) differ. */
export function toAddressLetter(letter: string): string {
  return letter === 'đ' ? 'dd' : letter;
}
