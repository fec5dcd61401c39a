import type { Citation } from '../../domain/citation/citation.ts';
import { getPart } from '../../domain/catalog/catalog.ts';
import type { Notice } from '../../domain/notice/notice.ts';

/**
 * The section of the cited notice that the words before a citation point to; undefined when they
 * name none, or one that it does not have: «điểm a khoản 5 Mục III Thông báo số 05/TB-UBND» points
 * to `iii-5-a`.
 */
export function findCitedSection(
  { section, start }: Citation,
  citing: Notice,
  cited: Notice,
): string | undefined {
  const before = getPart(citing, section).text.slice(Math.max(0, start - LONGEST), start);
  const { point, clause, division, number } = POINTER.exec(before)?.groups ?? {};
  if (!number) return undefined;
  const head = division!.toLowerCase() === 'điều' ? `Điều ${number}` : number;
  const path = [head, clause, point].filter(Boolean).join('.').toLowerCase();
  return cited.sections.find((other) => other.number.toLowerCase() === path)?.id;
}

/** As many UTF-16 units before a citation as are read. */
const LONGEST = 80;
/** «điểm a) khoản 5 Mục III», «mục II.3 của», «Điều 3». */
const POINTER =
  /(?:điểm\s+(?<point>\p{L}{1,2}|\d+)\)?,?\s+)?(?:khoản\s+(?<clause>\d+),?\s+)?(?<division>mục|điều)\s+(?<number>[IVXLC\d]+(?:\.[\p{L}\d]+)*),?\s+(?:của\s+|tại\s+)?$/iu;
