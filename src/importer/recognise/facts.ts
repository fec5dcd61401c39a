import { readPlainDate } from '../../domain/calendar/plain-date.ts';
import type { Session } from '../../domain/notice/notice.ts';
import type { Person } from '../../domain/notice/person.ts';

/**
 * The meeting whose conclusions a notice announces, from its subject; its day from the first words
 * of the body («Ngày 18/6/2020, …»), when they give one.
 */
export function findSession(subject: string, paragraphs: string[]): Session | undefined {
  const name = SESSION.exec(subject)?.groups?.['name']?.trim().replace(FINAL_STOP, '');
  if (!name) return undefined;
  const opening = paragraphs.slice(0, OPENING).map((text) => OPENING_DATE.exec(text)?.groups);
  const day = opening.find((groups) => groups !== undefined);
  const heldOn = day && readPlainDate(day);
  return { name: name[0]!.toLocaleUpperCase('vi') + name.slice(1), ...(heldOn && { heldOn }) };
}

/** The one who concluded, from «đồng chí … kết luận như sau» or from the subject. */
export function findConcluder(subject: string, paragraphs: string[]): Person | undefined {
  const text = paragraphs.slice(0, OPENING).join('\n');
  const found = CONCLUDED.exec(text)?.groups ?? CONCLUDED_REVERSED.exec(text)?.groups;
  const groups = found ?? SUBJECT_PERSON.exec(subject)?.groups;
  return groups && { name: groups['name']!.trim(), position: groups['position']!.trim() };
}

/** Paragraphs that count as the opening of a body. */
const OPENING = 4;
const FINAL_STOP = /[.,;]$/u;
const SESSION =
  /(?<![\p{L}\p{M}])tại (?<name>(?:phiên họp|cuộc họp|buổi họp|hội nghị|kỳ họp|buổi làm việc|buổi tiếp).*)$/isu;
const OPENING_DATE =
  /^(?:Sáng |Chiều )?ngày\s+(?<day>\d{1,2})(?:\/|\s+tháng\s+)(?<month>\d{1,2})(?:\/|\s+năm\s+)(?<year>\d{4})/iu;

const NAME_WORDS = String.raw`(?:\p{Lu}[\p{Ll}\p{M}]+\s+){1,4}\p{Lu}[\p{Ll}\p{M}]+`;
const OFFICE = String.raw`(?:Chủ tịch|Phó Chủ tịch|Bí thư|Phó Bí thư|Giám đốc|Phó Giám đốc|Bộ trưởng|Thứ trưởng|Thủ tướng|Phó Thủ tướng|Trưởng|Phó Trưởng|Chánh)`;

/** «đồng chí Từ Hữu Hà - Chủ tịch UBND huyện kết luận như sau» */
const CONCLUDED = new RegExp(
  String.raw`(?:đồng chí|[Ôô]ng|[Bb]à)\s+(?<name>${NAME_WORDS})\s*[-–,]\s*(?<position>${OFFICE}[^.;:]{0,80}?)\s*,?\s+(?:đã\s+)?(?:có ý kiến\s+)?kết luận`,
  'u',
);
/** «Phó Chủ tịch UBND tỉnh Võ Phiên kết luận» */
const CONCLUDED_REVERSED = new RegExp(
  String.raw`(?<position>${OFFICE}[^.;:,]{0,60}?)\s+(?<name>${NAME_WORDS})\s+(?:đã\s+)?kết luận`,
  'u',
);
/** «Kết luận của Phó Chủ tịch UBND tỉnh Võ Phiên tại …» */
const SUBJECT_PERSON = new RegExp(
  String.raw`^Kết luận của (?:đồng chí )?(?<position>${OFFICE}[^.;:,]{0,60}?)\s+(?<name>${NAME_WORDS})\s+tại(?![\p{L}\p{M}])`,
  'u',
);
