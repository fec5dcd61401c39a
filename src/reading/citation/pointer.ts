/**
 * The part of a document that the words before a citation point to, as the number of a section
 * written small; undefined when they name none.
 *
 * @param start where the citation begins in the text
 * @example findPointer('theo điểm a khoản 5 Mục III Thông báo số 05/TB-UBND', 28) // => 'iii.5.a'
 */
export function findPointer(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const { point, clause, division, number } = POINTER.exec(before)?.groups ?? {};
  if (!number) return undefined;
  const head = division!.toLowerCase() === 'điều' ? `Điều ${number}` : number;
  return [head, clause, point].filter(Boolean).join('.').toLowerCase();
}

/** The section of a document that a pointer means; undefined when it has none of that number. */
export function findPointed<S extends { number: string }>(
  pointer: string,
  sections: readonly S[],
): S | undefined {
  return sections.find(({ number }) => number.toLowerCase() === pointer);
}

/** As many UTF-16 units before a citation as are read. */
const LONGEST = 80;
/** «điểm a) khoản 5 Mục III», «mục II.3 của», «Điều 3». */
const POINTER =
  /(?:điểm\s+(?<point>\p{L}{1,2}|\d+)\)?,?\s+)?(?:khoản\s+(?<clause>\d+),?\s+)?(?<division>mục|điều)\s+(?<number>[IVXLC\d]+(?:\.[\p{L}\d]+)*),?\s+(?:của\s+|tại\s+)?$/iu;
