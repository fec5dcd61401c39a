import type { Due } from './deadline.ts';
import { toPlainDate, toPlainMonth } from './plain-date.ts';

/** One way of writing a deadline. */
export interface DeadlinePattern {
  expression: RegExp;
  /** What the words say; undefined when they are no date. */
  read: (groups: Groups, year: number | undefined) => Due | undefined;
  /** What must stand before it in its sentence, when the words alone do not make a deadline. */
  after?: RegExp;
}

type Groups = Record<string, string | undefined>;

/** Words that set a limit. «trong» and «vào» do so only before a month, a quarter or a year. */
const LIMIT =
  '(?:(?:chậm|muộn|trễ) nhất(?: là)?(?: vào| đến| trước| trong| ngay| hết)*|không muộn hơn|trước(?: thời điểm)?|(?:đến |tới |trước )?hết|hạn (?:chót|cuối)(?: cùng)?(?: là)?)';
const HOUR = '(?:(?:lúc )?\\d{1,2}\\s?(?:giờ|h|g)(?:\\s?\\d{1,2}(?:\\s?phút|\\s?ph|\\s?p|\\s?’)?)?,?\\s+)?';
const OF_DAY = '(?:(?:sáng|chiều|thứ \\p{L}+|chủ nhật),?\\s+)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const WORDED = `ngày\\s+(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})(?:\\s+năm\\s+${YEAR})?`;
const SLASHED = `(?<day>\\d{1,2})\\s?/\\s?(?<month>\\d{1,2})(?:\\s?/\\s?${YEAR})?`;
const DOTTED = `(?<day>\\d{1,2})\\s?(?<mark>[.-])\\s?(?<month>\\d{1,2})\\s?\\k<mark>\\s?${YEAR}`;
const DAY = `(?:${WORDED}|(?:ngày\\s+)?${SLASHED}|(?:ngày\\s+)?${DOTTED})`;
const NAMED_DAY = `(?:${WORDED}|ngày\\s+${SLASHED}|ngày\\s+${DOTTED})`;
const MONTH = `tháng\\s+(?<month>\\d{1,2})(?:\\s?(?:/|\\s?năm)\\s?${YEAR})?`;
const QUARTER = `quý\\s+(?<quarter>IV|I{1,3}|[1-4])(?:\\s?(?:/|-|\\s?năm)\\s?${YEAR})?`;
/** Not inside a longer number or word, and not the beginning of a number. */
const START = '(?<![\\p{L}\\p{M}\\p{N}/.-])';
const STOP = '(?![\\p{L}\\p{M}\\p{N}]|[/.]\\d)';

/** A verb of finishing or handing in, and no name of a document between it and the date. */
const FINISHING =
  /(?:hoàn thành|hoàn tất|xong|dứt điểm|kết thúc|giải ngân|nộp|gửi|trình|báo cáo)(?:(?!số|công văn|quyết định|kế hoạch|thông báo|chỉ thị|tờ trình|nghị quyết|văn bản)[^.;:\n]){0,90}$/iu;
/** «Thời gian hoàn thành:», «Thời hạn:»; «Thời gian:» alone says when something takes place. */
const LABEL =
  /(?:thời hạn|hạn (?:hoàn thành|báo cáo|nộp|gửi|trình)|thời gian (?:hoàn thành|thực hiện|báo cáo|nộp|gửi|trình|xong))[^.;:\n]{0,30}:?\s*(?:là|vào|đến|trong)?\s*$/iu;
const DOING =
  /(?:hoàn thành|xong|tổ chức|triển khai|thực hiện|ban hành|trình|báo cáo|tham mưu|khởi công|bàn giao|đưa vào)[^.;:\n]{0,90}$/iu;

const onDay: DeadlinePattern['read'] = ({ day, month, year: own }, year) => {
  const inYear = own ? Number(own) : year;
  return inYear === undefined ? undefined : wrap('on', toPlainDate(inYear, Number(month), Number(day)));
};
const inMonth: DeadlinePattern['read'] = ({ month, year: own }, year) => {
  const inYear = own ? Number(own) : year;
  return inYear === undefined ? undefined : wrap('month', toPlainMonth(inYear, Number(month)));
};
const inQuarter: DeadlinePattern['read'] = ({ quarter, year: own }, year) => {
  const inYear = own ? Number(own) : year;
  return inYear === undefined ? undefined : { quarter: `${inYear}-Q${ROMAN[quarter!.toUpperCase()] ?? quarter}` };
};
const inYear: DeadlinePattern['read'] = ({ year: own }, year) => {
  const due = own ? Number(own) : year;
  return due === undefined ? undefined : { year: due };
};
const recurring: DeadlinePattern['read'] = ({ unit }) => RECURRING[unit!.toLowerCase()];
const inWords: DeadlinePattern['read'] = ({ words }) => ({ text: words!.replaceAll(/\s+/gu, ' ').trim() });

const ROMAN: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 };
const RECURRING: Record<string, Due> = {
  ngày: { recurring: 'daily' },
  tuần: { recurring: 'weekly' },
  tháng: { recurring: 'monthly' },
  quý: { recurring: 'quarterly' },
  năm: { recurring: 'yearly' },
};

const EVERY = '(?:hằng|hàng|mỗi)\\s+(?<unit>tuần|tháng|quý|năm)';
const OCCASION =
  '(?:kỳ họp|phiên họp|cuộc họp|hội nghị|đại hội|khai giảng|ngày khai giảng|năm học|mùa|tết|dịp|lễ|vụ|thời điểm|kỳ thi|khi (?:khai giảng|bước vào))';

/** Every way of writing a deadline, in the order in which they are tried at one place. */
export const DEADLINE_PATTERNS: readonly DeadlinePattern[] = [
  // trước ngày 25 hằng tháng, ngày 15 hằng tháng
  { expression: make(`(?:${LIMIT}\\s+)?${HOUR}ngày\\s+\\d{1,2}(?:\\s+của)?\\s+${EVERY}`), read: recurring },
  // trước ngày 30 tháng 6 năm 2020, chậm nhất 17 giờ ngày 15/7
  { expression: make(`${LIMIT}\\s+${HOUR}${OF_DAY}${DAY}`), read: onDay },
  // trong ngày 15/7
  { expression: make(`trong\\s+${NAMED_DAY}`), read: onDay },
  // thời hạn hoàn thành: ngày 15/7/2025
  { expression: make(DAY), read: onDay, after: LABEL },
  // báo cáo UBND huyện vào ngày 15/7
  { expression: make(`(?:vào\\s+)?${NAMED_DAY}`), read: onDay, after: FINISHING },
  // trong tháng 7 năm 2020, hết tháng 8/2024, cuối tháng 9
  { expression: make(`(?:${LIMIT}|trong)\\s+(?:(?:cuối|giữa|đầu)\\s+)?${MONTH}`), read: inMonth },
  { expression: make(`(?:vào\\s+)?(?:(?:cuối|giữa|đầu)\\s+)?${MONTH}`), read: inMonth, after: LABEL },
  { expression: make(`(?:vào\\s+)?(?:cuối\\s+)?${MONTH}`), read: inMonth, after: /(?:hoàn thành|xong|dứt điểm)[^.;:\n]{0,90}$/iu },
  // trong quý III/2020, quý III năm 2020
  { expression: make(`(?:${LIMIT}|trong|vào)\\s+(?:(?:cuối|đầu)\\s+)?${QUARTER}`), read: inQuarter },
  { expression: make(`(?:cuối\\s+|đầu\\s+)?${QUARTER}`), read: inQuarter, after: LABEL },
  { expression: make(`(?:cuối\\s+|đầu\\s+)?${QUARTER}`), read: inQuarter, after: DOING },
  // cuối năm 2020, đến cuối năm
  { expression: make(`(?:(?:${LIMIT}|đến|trong|vào)\\s+)?cuối\\s+năm(?:\\s+${YEAR}|\\s+nay)?`), read: inYear },
  // hoàn thành trong năm 2025, hết năm 2024
  { expression: make(`(?:đến |trước )?hết\\s+năm(?:\\s+${YEAR}|\\s+nay)?`), read: inYear },
  { expression: make(`trong\\s+năm(?:\\s+${YEAR}|\\s+nay)`), read: inYear, after: /(?:hoàn thành|hoàn tất|xong|dứt điểm|kết thúc|giải ngân)[^.;:\n]{0,60}$/iu },
  // định kỳ hằng tháng; hằng tuần báo cáo
  { expression: make(`(?:định kỳ\\s+)(?:vào\\s+)?(?:(?:hằng|hàng|mỗi|theo)\\s+)?(?<unit>ngày|tuần|tháng|quý|năm)`), read: recurring },
  { expression: make(`(?:hằng|hàng)\\s+(?<unit>ngày|tuần|tháng|quý)(?=[^.;\\n]{0,40}(?:báo cáo|gửi|họp|tổng hợp|cập nhật|kiểm tra|rà soát))`), read: recurring },
  { expression: make(EVERY), read: recurring, after: /(?:báo cáo|gửi|họp|tổng hợp|cập nhật|kiểm tra|rà soát)[^.;:\n]{0,60}$/iu },
  // trong thời hạn 05 ngày làm việc kể từ ngày …
  { expression: make(`(?<words>(?:trong (?:thời hạn|thời gian|vòng)|thời hạn|(?:chậm|muộn) nhất(?: là)?(?: trong| sau)?(?: vòng| thời hạn)?)\\s+(?:không quá\\s+)?\\d{1,3}(?:\\s?\\([^)]*\\))?\\s+(?:ngày|tuần|tháng|giờ)(?:\\s+làm việc)?)`), read: inWords },
  // trước kỳ họp thứ 12 HĐND huyện
  { expression: make(`(?<words>${LIMIT}\\s+(?:khi\\s+)?${OCCASION}(?:(?!\\s+(?:để|nhằm|theo|và|phải|cần)\\s)[^.,;:()\\n]){0,60})`), read: inWords },
];

function make(source: string): RegExp {
  return new RegExp(`${START}${source}${STOP}`, 'dgiu');
}

function wrap<K extends 'on' | 'month'>(key: K, value: string | undefined): Due | undefined {
  return value === undefined ? undefined : ({ [key]: value } as Due); // one key, its own value
}
