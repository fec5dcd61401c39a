import { COMPLETING, DOING, FINISHING, LABEL, REGULAR, SENTENCE_START } from './deadline-cues.ts';
import {
  DAY,
  EVERY,
  HOUR,
  LIMIT,
  makeExpression,
  MONTH,
  NAMED_DAY,
  OCCASION,
  OF_DAY,
  PART_OF_MONTH,
  QUARTER,
  YEAR,
} from './deadline-pieces.ts';
import { inMonth, inQuarter, inWords, inYear, onDay, recurring, type ReadDue } from './read-due.ts';

/** One way of writing a deadline. */
export interface DeadlinePattern {
  expression: RegExp;
  /** What the words say; undefined when they are no date. */
  read: ReadDue;
  /** Words of which the text must have one, to pass over most texts quickly; in small letters. */
  needs: readonly string[];
  /** What must stand before it in its sentence, when the words alone do not make a deadline. */
  after?: RegExp;
}

/** Some word of every `LABEL`. */
const LABELS = ['hạn', 'thời gian'];
/** Some word of every `LIMIT`. */
const LIMITS = ['trước', 'nhất', 'hết', 'hạn', 'muộn hơn'];

/** Every way of writing a deadline, in the order in which they are tried at one place. */
export const DEADLINE_PATTERNS: readonly DeadlinePattern[] = [
  // trước ngày 25 hằng tháng, ngày 15 hằng tháng
  {
    expression: makeExpression('(?:vào\\s+)?thứ\\s+\\p{L}+\\s+(?:hằng|hàng)\\s+(?<unit>tuần)'),
    needs: ['tuần'],
    read: recurring,
  },
  {
    expression: makeExpression(`(?:${LIMIT}\\s+)?${HOUR}ngày\\s+\\d{1,2}(?:\\s+của)?\\s+${EVERY}`),
    needs: ['hằng', 'hàng', 'mỗi'],
    read: recurring,
  },
  // trước ngày 30 tháng 11 hằng năm
  {
    expression: makeExpression(`${LIMIT}\\s+${DAY}\\s+${EVERY}`),
    needs: ['hằng', 'hàng', 'mỗi'],
    read: recurring,
  },
  // trước ngày 30 tháng 6 năm 2020, chậm nhất 17 giờ ngày 15/7
  {
    expression: makeExpression(`${LIMIT}\\s+${HOUR}${OF_DAY}${DAY}`),
    needs: LIMITS,
    read: onDay,
  },
  // trong ngày 15/7
  { expression: makeExpression(`trong\\s+${NAMED_DAY}`), needs: ['ngày'], read: onDay },
  // thời hạn hoàn thành: ngày 15/7/2025
  { expression: makeExpression(DAY), needs: LABELS, read: onDay, after: LABEL },
  // báo cáo UBND huyện vào ngày 15/7
  {
    expression: makeExpression(`(?:vào\\s+)?${NAMED_DAY}`),
    needs: ['ngày'],
    read: onDay,
    after: FINISHING,
  },
  // trong tháng 7 năm 2020, hết tháng 8/2024, cuối tháng 9
  {
    expression: makeExpression(`(?:${LIMIT}|trong)\\s+(?:${PART_OF_MONTH}\\s+)?${MONTH}`),
    needs: ['tháng'],
    read: inMonth,
  },
  {
    expression: makeExpression(`(?:vào\\s+)?(?:(?:cuối|giữa|đầu)\\s+)?${MONTH}`),
    needs: LABELS,
    read: inMonth,
    after: LABEL,
  },
  {
    expression: makeExpression(`(?:vào\\s+)?(?:cuối\\s+)?${MONTH}`),
    needs: ['tháng'],
    read: inMonth,
    after: COMPLETING,
  },
  // trong quý III/2020, quý III năm 2020
  {
    expression: makeExpression(`(?:${LIMIT}|trong|vào)\\s+(?:(?:cuối|đầu)\\s+)?${QUARTER}`),
    needs: ['quý'],
    read: inQuarter,
  },
  {
    expression: makeExpression(`(?:cuối\\s+|đầu\\s+)?${QUARTER}`),
    needs: LABELS,
    read: inQuarter,
    after: LABEL,
  },
  {
    expression: makeExpression(`(?:cuối\\s+|đầu\\s+)?${QUARTER}`),
    needs: ['quý'],
    read: inQuarter,
    after: DOING,
  },
  // cuối năm 2020, đến cuối năm
  {
    expression: makeExpression(
      `(?:(?:${LIMIT}|đến|trong|vào)\\s+)?cuối\\s+năm(?!\\s+học)(?:\\s+${YEAR}|\\s+nay)?`,
    ),
    needs: ['cuối'],
    read: inYear,
  },
  // hoàn thành trong năm 2025, hết năm 2024
  {
    expression: makeExpression(`(?:đến |trước )?hết\\s+năm(?:\\s+${YEAR}|\\s+nay)?`),
    needs: ['hết'],
    read: inYear,
  },
  {
    expression: makeExpression(`trong\\s+năm(?:\\s+${YEAR}|\\s+nay)`),
    needs: ['trong'],
    read: inYear,
    after: COMPLETING,
  },
  // định kỳ hằng tháng; hằng tuần báo cáo
  {
    expression: makeExpression(
      `(?:định kỳ\\s+)(?:vào\\s+)?(?:(?:hằng|hàng|mỗi|theo)\\s+)?(?<unit>ngày|tuần|tháng|quý|năm)`,
    ),
    needs: ['định kỳ'],
    read: recurring,
  },
  {
    expression: makeExpression(
      `(?:hằng|hàng)\\s+(?<unit>ngày|tuần|tháng|quý)(?=[^.;\\n]{0,40}(?:báo cáo|gửi|họp|tổng hợp|cập nhật|kiểm tra|rà soát))`,
    ),
    needs: ['hằng', 'hàng'],
    read: recurring,
  },
  {
    expression: makeExpression(EVERY),
    needs: ['hằng', 'hàng', 'mỗi'],
    read: recurring,
    after: REGULAR,
  },
  // Thời gian thực hiện: thường xuyên hằng năm; Hằng năm lập dự toán
  {
    expression: makeExpression(`thường xuyên\\s+${EVERY}`),
    needs: ['thường xuyên'],
    read: recurring,
  },
  {
    expression: makeExpression(EVERY),
    needs: ['hằng', 'hàng', 'mỗi'],
    read: recurring,
    after: SENTENCE_START,
  },
  // trong thời hạn 05 ngày làm việc kể từ ngày …
  {
    expression: makeExpression(
      `(?<words>(?:trong (?:thời hạn|thời gian|vòng)|thời hạn|(?:chậm|muộn) nhất(?: là)?(?: trong| sau)?(?: vòng| thời hạn)?)\\s+(?:không quá\\s+)?\\d{1,3}(?:\\s?\\([^)]*\\))?\\s+(?:ngày|tuần|tháng|giờ)(?:\\s+làm việc)?)`,
    ),
    needs: ['thời hạn', 'thời gian', 'vòng', 'nhất'],
    read: inWords,
  },
  // trước kỳ họp thứ 12 HĐND huyện
  {
    expression: makeExpression(
      `(?<words>${LIMIT}\\s+(?:khi\\s+)?${OCCASION}(?:(?!\\s+(?:để|nhằm|theo|và|phải|cần)\\s)[^.,;:()\\n]){0,60})`,
    ),
    needs: LIMITS,
    read: inWords,
  },
];
