/**
 * Pieces of the expressions that find deadlines; they are joined in the lists of patterns. All of
 * them are matched against text in small letters.
 */

/** Words that set a limit. «trong» and «vào» do so only before a month, a quarter or a year. */
export const LIMIT =
  '(?:(?:chậm|muộn|trễ) nhất(?: là)?(?: vào| đến| trước| trong| ngay| hết)*|không muộn hơn|trước(?: thời điểm)?|(?:đến |tới |trước )?hết|hạn (?:chót|cuối)(?: cùng)?(?: là)?)';
/** «17 giờ 30 phút». */
export const CLOCK =
  '(?:lúc )?\\d{1,2}\\s?(?:giờ|h|g)(?:\\s?\\d{1,2}(?:\\s?phút|\\s?ph|\\s?p|\\s?’)?)?';
/** «17 giờ 30 phút,» before a day. */
export const HOUR = `(?:${CLOCK},?\\s+)?`;
/** «thứ Sáu» before a day. */
export const OF_DAY = '(?:(?:sáng|chiều|thứ \\p{L}+|chủ nhật),?\\s+)?';
/** A year of four digits. */
export const YEAR = '(?<year>(?:19|20)\\d\\d)';
const WORDED = `ngày\\s+(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})(?:\\s+năm\\s+${YEAR})?`;
const SLASHED = `(?<day>\\d{1,2})\\s?/\\s?(?<month>\\d{1,2})(?:\\s?/\\s?${YEAR})?`;
const DOTTED = `(?<day>\\d{1,2})\\s?(?<mark>[.-])\\s?(?<month>\\d{1,2})\\s?\\k<mark>\\s?${YEAR}`;
/** A day in any way of writing. */
export const DAY = `(?:${WORDED}|(?:ngày\\s+)?${SLASHED}|(?:ngày\\s+)?${DOTTED})`;
/** A day that says «ngày». */
export const NAMED_DAY = `(?:${WORDED}|ngày\\s+${SLASHED}|ngày\\s+${DOTTED})`;
/** «cuối», «tuần đầu» before a month. */
export const PART_OF_MONTH = '(?:tuần (?:đầu|cuối)|trung tuần|thượng tuần|hạ tuần|cuối|giữa|đầu)';
/** «tháng 7 năm 2020», «tháng 7/2020», «tháng 7», but not the month of a day. */
export const MONTH = `(?<!\\d\\s+)tháng\\s+(?<month>\\d{1,2})(?:\\s?(?:/|\\s?năm)\\s?${YEAR})?`;
/** «quý III/2020», «quý 3 năm 2020». */
export const QUARTER = `quý\\s+(?<quarter>iv|i{1,3}|[1-4])(?:\\s?(?:/|-|\\s?năm)\\s?${YEAR})?`;
/** «hằng tháng». */
export const EVERY = '(?:hằng|hàng|mỗi)\\s+(?<unit>tuần|tháng|quý|năm)';
/** What a time may be set by instead of a date. */
export const OCCASION =
  '(?:kỳ họp|phiên họp|cuộc họp|hội nghị|đại hội|khai giảng|ngày khai giảng|năm học|mùa|tết|dịp|lễ|vụ|thời điểm|kỳ thi|khi (?:khai giảng|bước vào))';

const STOP = '(?![\\p{L}\\p{M}\\p{N}]|[/.]\\d)';

/**
 * Make an expression out of pieces that ends with a whole word or number. That it begins with one is
 * asked of what it finds (`findWhole`): asked first, at every character, it takes five times as long.
 */
export function makeExpression(source: string): RegExp {
  return new RegExp(`${source}${STOP}`, 'gu');
}

/**
 * A sign that a deadline may stand here: a date, a recurrence, a length of time, an occasion. It is
 * cheap, and every deadline has one; the patterns are tried only around it.
 */
export const SIGN = new RegExp(
  [
    'ngày\\s+\\d',
    'tháng\\s+\\d',
    'quý\\s+[iv\\d]',
    '\\d\\s?[/.-]\\s?\\d',
    '(?:hằng|hàng|mỗi|theo|định kỳ)\\s+(?:ngày|tuần|tháng|quý|năm)',
    '(?:cuối|hết|trong)\\s+năm',
    '\\d\\)?\\s+(?:ngày|tuần|tháng|giờ)(?![\\p{L}\\p{M}])',
    `(?:trước|nhất|hết|hơn|hạn|vào|là|đến|trong|ngay)\\s+(?:khi\\s+)?${OCCASION}`,
  ].join('|'),
  'gu',
);
