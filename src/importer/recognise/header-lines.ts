import { readPlainDate } from '../../domain/calendar/plain-date.ts';
import { fold } from '../../language/fold.ts';

/** What a line of a document's head is. */
export type HeaderLine =
  | { type: 'motto' }
  | { type: 'rule' }
  | { type: 'number'; number: string | undefined; symbol: string }
  | { type: 'date'; place: string | undefined; issuedOn: string | undefined }
  | { type: 'about'; subject: string }
  | { type: 'other' };

/** Read one line of the head. */
export function readHeaderLine(text: string): HeaderLine {
  const folded = fold(text);
  if (MOTTO.test(folded)) return { type: 'motto' };
  if (!LETTER.test(text)) return { type: 'rule' };
  const about = ABOUT.exec(text)?.groups?.['subject'];
  if (about) return { type: 'about', subject: about.trim() };
  return readNumber(text) ?? readDate(text) ?? { type: 'other' };
}

const LETTER = /\p{L}|\p{N}/u;
/** National title and motto, and those of the Party, folded. */
const MOTTO = /cong hoa xa hoi chu nghia|^doc lap ?[-–.]? ?tu do|^dang cong san viet nam$/u;
const ABOUT = /^\(?\s*V\/v\s*:?\s*(?<subject>.*?)\)?$/isu;
const NUMBER = /^(?:Luật\s+)?Số\s*:?\s*(?<rest>[\p{L}\p{N} ./\-–_…&]*)$/iu;
const SYMBOL = /^(?<number>\d+[a-z]?)?(?<symbol>[/-].+)$/iu;
const BLANKS = /[\s._…]+/gu;
/** «Hà Nội, ngày 22 tháng 11 năm 2002», blanks allowed; nothing may follow. */
const DATE =
  /^(?:(?<place>\p{L}[\p{L}\p{M} .'-]*?)\s*,\s*)?ngày(?<day>[\s\d._…]*)tháng(?<month>[\s\d._…]*)năm(?<year>[\s\d._…]*)$/iu;
const SHORT_DATE =
  /^(?<place>\p{L}[\p{L}\p{M} .'-]*?)\s*,\s*(?:ngày\s*)?(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})$/iu;

function readNumber(text: string): HeaderLine | undefined {
  const rest = NUMBER.exec(text)?.groups?.['rest']?.replace(BLANKS, '').replaceAll('–', '-');
  const match = rest ? SYMBOL.exec(rest) : undefined;
  if (!match) return undefined;
  const { number, symbol } = match.groups as { number?: string; symbol: string };
  return { type: 'number', number: number && number + symbol, symbol };
}

function readDate(text: string): HeaderLine | undefined {
  const groups = (DATE.exec(text) ?? SHORT_DATE.exec(text))?.groups;
  if (!groups) return undefined;
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    (groups[part] ?? '').replace(BLANKS, ''),
  );
  return {
    type: 'date',
    place: groups['place']?.trim(),
    issuedOn: readPlainDate({ day, month, year }),
  };
}
