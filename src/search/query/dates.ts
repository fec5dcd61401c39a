import type { Pattern, Slot, Term } from './query.ts';

/** A stretch of the query that is a date, and the term that finds it in every way of writing. */
export interface DateTerm {
  start: number;
  end: number;
  term: Term;
}

/** Find the full dates, and the months of a year, in a query. */
export function findDates(text: string): DateTerm[] {
  return [...text.matchAll(DATE)].map((match) => {
    const groups = Object.entries(match.groups as Record<string, string | undefined>).filter(
      ([, digits]) => digits !== undefined,
    );
    const get = (letter: string) => groups.find(([name]) => name.startsWith(letter))?.[1];
    const parts = { day: get('d'), month: get('m')!, year: get('y')! };
    const term = { typed: match[0], patterns: toPatterns(parts), required: false };
    return { start: match.index, end: match.index + match[0].length, term };
  });
}

/**
 * The other way of writing a number that follows «ngày» or «tháng», with or without a leading zero:
 * documents write «ngày 05 tháng 02», readers type «ngày 5 tháng 2».
 *
 * @example listOtherDigits('ngay', '5') // => ['05']
 */
export function listOtherDigits(wordBefore: string | undefined, digits: string): string[] {
  if (!wordBefore || !DATE_WORDS.has(wordBefore) || !ONE_OR_TWO_DIGITS.test(digits)) return [];
  return vary(digits).filter((other) => other !== digits);
}

const DATE_WORDS = new Set(['ngay', 'thang']);
const ONE_OR_TWO_DIGITS = /^\d{1,2}$/;

/** «30/7/2020»; «(ngày) 30 tháng 7 năm 2020»; «tháng 7 năm 2020», «7/2020». Marks are optional. */
const DATE = new RegExp(
  '(?<![\\p{L}\\p{N}/.-])(?:' +
    '(?<d1>\\d{1,2})[/.-](?<m1>\\d{1,2})[/.-](?<y1>(?:19|20)\\d\\d)|' +
    '(?:ng[àa]y\\s+)?(?<d2>\\d{1,2})\\s+th[áa]ng\\s+(?<m2>\\d{1,2})(?:\\s+n[ăa]m\\s+|/)(?<y2>(?:19|20)\\d\\d)|' +
    'th[áa]ng\\s+(?<m3>\\d{1,2})(?:\\s+n[ăa]m\\s+|/)(?<y3>(?:19|20)\\d\\d)|' +
    '(?<m4>\\d{1,2})/(?<y4>(?:19|20)\\d\\d)' +
    ')(?![\\p{L}\\p{N}/-])',
  'giu',
);

interface Parts {
  day: string | undefined;
  month: string;
  year: string;
}

function toPatterns({ day, month, year }: Parts): Pattern[] {
  const months = vary(month);
  const days = day === undefined ? [''] : vary(day);
  const joined = days.flatMap((d) => months.map((m) => `${d}${m}${year}`));
  const first = day === undefined ? 0 : 2;
  const daySlots: Slot[] = day === undefined ? [] : [{ keys: days, offset: 0 }];
  return [
    { slots: [{ keys: joined, offset: 0 }], length: 1 },
    {
      slots: [...daySlots, { keys: months, offset: first }, { keys: [year], offset: first + 2 }],
      length: first + 3,
    },
  ];
}

/** A number with and without its leading zero. */
function vary(digits: string): string[] {
  const number = Number(digits);
  return number < 10 ? [`${number}`, `0${number}`] : [`${number}`];
}
