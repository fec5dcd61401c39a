import type { SigningCapacity } from '../../domain/notice/signature.ts';
import { isCapitals } from '../../language/letter-case.ts';
import { placeTonesClassically } from '../../language/tone-placement.ts';

/** Under which authority somebody signs, as one line of a signature says it. */
export interface StatedCapacity {
  capacity: SigningCapacity;
  /** The office or the body in whose name he signs. */
  office: string;
}

/**
 * Read a line that says under which authority somebody signs (NĐ 30/2020, Phụ lục I, mục II.7): TM,
 * KT, TL, TUQ or Q before an office in capitals. The full stop may be a stroke or a colon; where it
 * is left out, only a known office or body may follow. Does not read «Q» without its stop.
 *
 * @example readCapacity('KT/ CHỦ TỊCH') // => { capacity: 'KT', office: 'CHỦ TỊCH' }
 * @example readCapacity('KT XÃ HỘI') // => undefined
 */
export function readCapacity(line: string): StatedCapacity | undefined {
  if (!FIRST_LETTER.test(line)) return undefined;
  const { letters, stop, office } = CAPACITY.exec(line.trim().replace(REMARK, ''))?.groups ?? {};
  if (!letters || !office || !isInCapitals(office)) return undefined;
  const capacity = letters.replace(INNER_STOP, '') as SigningCapacity; // the pattern admits no other
  const isStopped = stop?.trim() !== '';
  return isStopped || (capacity !== 'Q' && isKnown(office)) ? { capacity, office } : undefined;
}

/** Tell whether a line begins as a capacity does, in capitals or not: «KT. Chủ tịch». */
export function beginsAsCapacity(line: string): boolean {
  return STOPPED_LETTERS.test(line) || readCapacity(line) !== undefined;
}

/**
 * Cut a line into which a signature's lines ran together.
 *
 * @example cutSigningLine('TL. CHỦ TỊCH Lò Thị Mây') // => ['TL. CHỦ TỊCH', 'Lò Thị Mây']
 */
export function cutSigningLine(line: string): string[] {
  return readCapacity(line) ? line.split(RUN_TOGETHER) : [line];
}

/** Tell whether a line is built as an office is: two words in capitals or more, or a known one. */
export function isOffice(line: string): boolean {
  return OFFICE.test(line) || isKnownOffice(line);
}

/** Tell whether a line in capitals begins with the name of an office: «PHÓ GIÁM ĐỐC». */
export function isKnownOffice(line: string): boolean {
  return line.length <= LONGEST_LINE && KNOWN_OFFICE.test(line) && isCapitals(line);
}

/**
 * Read the name of the one who signed: two to six words, «TS.» and «(đã ký)» allowed beside them.
 *
 * @example readSignerName('Lò Văn Núi (đã ký)') // => 'Lò Văn Núi'
 */
export function readSignerName(line: string): string | undefined {
  const signed = SIGNED_NAME.exec(line)?.groups?.['name'];
  return signed ?? (NAME.test(line) ? line : undefined);
}

/** Tell whether a line is an office in small letters, which only stands under a capacity. */
export function isOfficeInSmallLetters(line: string): boolean {
  return line.length <= LONGEST_SMALL_OFFICE && SMALL_OFFICE.test(line) && !isCapitals(line);
}

/** Tell whether a line stands for the signature or the seal: «(Đã ký)», any words in parentheses. */
export function isSigningRemark(line: string): boolean {
  return SIGNED.test(line) || (line.length <= LONGEST_LINE && IN_PARENTHESES.test(line));
}

const LONGEST_LINE = 90;
const LONGEST_SMALL_OFFICE = 50;
const LETTERS = 'T[./]?M|K[./]?T|T[./]?L|T[./]?U[./]?Q';
const CAPACITY = new RegExp(
  String.raw`^(?<letters>${LETTERS}|Q)\s*(?<stop>[./:]+\s*|\s)(?<office>\p{Lu}[\p{Lu}\p{M}].*)$`,
  'u',
);
/** Of every capacity: most lines begin otherwise. */
const FIRST_LETTER = /^\s*[TKQ]/u;
const STOPPED_LETTERS = new RegExp(String.raw`^(?:${LETTERS})\s*[./]\s*\p{Lu}`, 'u');
const INNER_STOP = /[./]/gu;
const OFFICE = /^\p{Lu}[\p{Lu}\p{M}]+(?:[\s,&-]+[\p{Lu}\p{M}]+)+$/u;
const OFFICES = String.raw`(?:PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|(?:BỘ|THỨ|VIỆN|HIỆU|CỤC|VỤ|THỦ)? ?TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|CHÁNH|THỦ TƯỚNG|TỔNG (?:CỤC|THƯ KÝ|BIÊN TẬP|THANH TRA|KIỂM TOÁN)|BÍ THƯ|THỐNG ĐỐC)(?![\p{L}\p{M}])`;
const KNOWN_OFFICE = new RegExp(`^${OFFICES}`, 'u');
/** No sentence: nothing in it ends one. */
const SMALL_OFFICE = new RegExp(String.raw`^(?!.*[.:;!?])${OFFICES}`, 'iu');
/** Bodies in whose name somebody signs, tones at their older place. */
const KNOWN_BODY =
  /^(?:ỦY BAN|UBND|UBMTTQ|HỘI ĐỒNG|HĐND|BAN|CHÍNH PHỦ|THƯỜNG TRỰC|(?:ĐẢNG|TỈNH|HUYỆN|THÀNH|QUẬN|THỊ) ỦY|ĐOÀN|LIÊN ĐOÀN|TẬP THỂ)(?![\p{L}\p{M}])/u;
const NAME_WORD = String.raw`\p{Lu}[\p{Ll}\p{M}]*`;
const NAME = new RegExp(String.raw`^(?:${NAME_WORD}\.?\s+){1,5}${NAME_WORD}$`, 'u');
/** Beside «đã ký» a name in capitals is known for one too. */
const SIGNED_NAME =
  /^(?<name>(?:\p{Lu}[\p{L}\p{M}]*\.?\s+){1,5}\p{Lu}[\p{L}\p{M}]*)\s+\(?[đĐ](?:ã ký|Ã KÝ)\)?$/u;
const SIGNED = /^\(?\s*(?:đã ký|ký tên|ký|đóng dấu)(?:\s*[,/&-].*)?\s*\)?$/iu;
/** «(Ký, ghi rõ họ tên)», «Phó Thống đốc (đã ký)». */
const IN_PARENTHESES = /^\(.*\)$|\(\s*đã ký\s*\)$/iu;
/** What may follow the office in its line. */
const REMARK = /\s*\([^)]*\)$/u;
const NAME_AFTER = new RegExp(String.raw`(?:\s+${NAME_WORD}){2,6}$`, 'u');

/** Before a second capacity, before a deputy's office, before the name. */
const RUN_TOGETHER = new RegExp(
  String.raw`(?<=\p{Lu}\p{M}*)\s+(?=(?:TM|KT|TL|TUQ)[./]|PHÓ |THỨ TRƯỞNG|CHÁNH |(?:${NAME_WORD}\s+){1,5}${NAME_WORD}$)`,
  'u',
);

/** All but the name, which may stand in the same line. */
function isInCapitals(office: string): boolean {
  return office.length <= LONGEST_LINE && isCapitals(office.replace(NAME_AFTER, ''));
}

function isKnown(office: string): boolean {
  return KNOWN_OFFICE.test(office) || KNOWN_BODY.test(placeTonesClassically(office));
}
