import { toPlainDate } from '../../domain/calendar/plain-date.ts';
import { findWhole, findWindows } from '../deadline/windows.ts';
import type { Citation } from '../../domain/citation/citation.ts';
import { CITED_KINDS, getKindId, KINDS_NAMED_BY_SUBJECT } from './kinds.ts';

/** A citation without the section it stands in. */
export type FoundCitation = Omit<Citation, 'section'>;

/**
 * Find the documents that a text cites by number («Chỉ thị số 01/CT-UBND ngày 03/01/2024», «Nghị
 * quyết 42 của Chính phủ») or by date («Luật Đất đai ngày 29/11/2013»). Spaces that a PDF puts
 * into a symbol («1479/QĐ -TTg») do not matter. Does not find a document cited by its title alone.
 */
export function findCitations(text: string): FoundCitation[] {
  return findWindows(text, SIGN, REACH).flatMap(({ start, end }) =>
    findWhole(text.slice(start, end), CITATION, LETTER).flatMap((match) =>
      toCitation(match, start),
    ),
  );
}

/** What every citation has: the slash or dash of a symbol, «số …», «… của», a date. */
const SIGN = /\d\s?[a-z]?\s?[/–-]|số:?\s+\d|\d\s+của\s|ngày\s+\d/gu;
/** Longest ways, in characters, from a sign to the ends of a citation. */
const REACH = { before: 160, after: 160 };

function toCitation(match: RegExpExecArray, from: number): FoundCitation[] {
  const groups = match.groups ?? {};
  const surface = match[0].trimEnd();
  const documentNumber = groups['number'] && toDocumentNumber(groups['number']);
  if (!documentNumber && !groups['year']) return [];
  const { day, month, year } = groups;
  const start = from + match.index;
  return [
    {
      surface,
      start,
      end: start + surface.length,
      documentNumber,
      kind: getKindId(groups['kind']!),
      issuedOn: year ? toPlainDate(Number(year), Number(month), Number(day)) : undefined,
    },
  ];
}

/** As cited, without the spaces inside: `1479/QĐ -TTg` is `1479/QĐ-TTg`. */
function toDocumentNumber(cited: string): string {
  return cited.replaceAll(/\s+/gu, '');
}

const KIND = `(?<kind>${CITED_KINDS.join('|')})`;
const DASH = '\\s?[-–]\\s?';
const LETTERS = '[\\p{Lu}][\\p{L}\\p{M}\\p{N}&.]*';
/** 01/CT-UBND, 22/2021/TT-BGDĐT, 37-CT/TW, 119-KH/TU, 299/TTg, 1479/QĐ -TTg */
const SYMBOL = `\\d+[a-z]?(?:\\s?/\\s?\\d{4})?(?:\\s?/\\s?${LETTERS}(?:(?:${DASH}|,)${LETTERS})*|${DASH}${LETTERS}(?:\\s?/\\s?${LETTERS})?)`;
const NUMBER = `(?:số:?\\s+)?(?<number>${SYMBOL}|(?<=số:?\\s+)\\d+|\\d+(?=\\s+của\\s))`;
const WORDED = 'ngày\\s+(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})\\s+năm\\s+(?<year>\\d{4})';
const SLASHED =
  '(?:ngày\\s+)?(?<day>\\d{1,2})\\s?[/.-]\\s?(?<month>\\d{1,2})\\s?[/.-]\\s?(?<year>\\d{4})';
const DATE = `(?:${WORDED}|${SLASHED})`;
/** Bodies whose name after «của» has one form; others are found as mentions. */
const ISSUER =
  '(?:\\s+của\\s+(?:Thủ tướng Chính phủ|Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Bộ Chính trị|Ban Bí thư(?: Trung ương Đảng)?|Ban Chấp hành Trung ương(?: Đảng)?))?';
/** Some words of a title between the kind and the number: «Luật Đầu tư công số 39/2019/QH14». */
const TITLE = '(?:\\s+(?:khẩn|hỏa tốc|liên tịch|liên ngành|sửa đổi))*';
const LAW = `(?<kind>${KINDS_NAMED_BY_SUBJECT.join('|')})(?:\\s+(?!số|ngày)[\\p{L}\\p{M}]+){1,12}?\\s*,?\\s+`;

const LETTER = /[\p{L}\p{M}]/u;
/** A kind of document with its number, its date or both, and its best-known issuers. */
const CITATION = new RegExp(
  `(?:${KIND}${TITLE}\\s+${NUMBER}(?:\\s*,?\\s+${DATE})?${ISSUER}` +
    `|${LAW}(?:số:?\\s+(?<number>${SYMBOL})(?:\\s*,?\\s+${DATE})?|${DATE})${ISSUER})(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
);
