import { CLAUSE_OPENS, LIMITS, REGULAR, REPORTING, SENTENCE_START } from './deadline-cues.ts';
import type { DeadlinePattern } from './deadline-pattern.ts';
import { CLOCK, DAY, EVERY, HOUR, LIMIT, makeExpression } from './deadline-pieces.ts';
import { inWords, recurring } from './read-due.ts';

/** Some word of every `EVERY`. */
const EVERIES = ['hằng', 'hàng', 'mỗi'];
/** What is done at regular times, later in the same clause. */
const REGULAR_NEXT =
  '(?=[^.;\\n]{0,40}(?:báo cáo|gửi|họp|tổng hợp|cập nhật|kiểm tra|rà soát)(?![\\p{L}\\p{M}]))';
const ONCE = '(?:một|1|01)\\s+lần';

/** Recurring ones that name a day or an hour. */
export const DATED_RECURRING_PATTERNS: readonly DeadlinePattern[] = [
  // vào thứ Sáu hằng tuần
  {
    expression: makeExpression('(?:vào\\s+)?thứ\\s+\\p{L}+\\s+(?:hằng|hàng)\\s+(?<unit>tuần)'),
    needs: ['tuần'],
    read: recurring,
  },
  // trước 16 giờ hằng ngày; báo cáo: 6 giờ và 14 giờ hằng ngày
  {
    expression: makeExpression(`${LIMIT}\\s+${CLOCK}\\s+(?:hằng|hàng|mỗi)\\s+(?<unit>ngày)`),
    needs: LIMITS,
    read: recurring,
  },
  {
    expression: makeExpression(`(?:${CLOCK}\\s+)?(?:hằng|hàng|mỗi)\\s+(?<unit>ngày)`),
    needs: EVERIES,
    read: recurring,
    after: REPORTING,
  },
  // trước ngày 25 hằng tháng, ngày 15 hằng tháng
  {
    expression: makeExpression(`(?:${LIMIT}\\s+)?${HOUR}ngày\\s+\\d{1,2}(?:\\s+của)?\\s+${EVERY}`),
    needs: EVERIES,
    read: recurring,
  },
  // trước ngày 30 tháng 11 hằng năm
  {
    expression: makeExpression(`${LIMIT}\\s+${DAY}\\s+${EVERY}`),
    needs: EVERIES,
    read: recurring,
  },
];

/** The other recurring ones. */
export const RECURRING_PATTERNS: readonly DeadlinePattern[] = [
  // định kỳ hằng tháng
  {
    expression: makeExpression(
      `(?:định kỳ\\s+)(?:vào\\s+)?(?:(?:hằng|hàng|mỗi|theo)\\s+)?(?<unit>ngày|tuần|tháng|quý|năm)`,
    ),
    needs: ['định kỳ'],
    read: recurring,
  },
  // 10 ngày một lần báo cáo; báo cáo mỗi tuần một lần
  {
    expression: makeExpression(`(?:mỗi|một)\\s+(?<unit>tuần|tháng|quý|năm)\\s+${ONCE}`),
    needs: ['lần'],
    read: recurring,
    after: REGULAR,
  },
  {
    expression: makeExpression(`\\d{1,2}\\s+(?:ngày|tuần|tháng)\\s+${ONCE}${REGULAR_NEXT}`),
    needs: ['lần'],
    read: inWords,
  },
  {
    expression: makeExpression(`\\d{1,2}\\s+(?:ngày|tuần|tháng)\\s+${ONCE}`),
    needs: ['lần'],
    read: inWords,
    after: REGULAR,
  },
  // hằng tuần báo cáo; …, hằng năm báo cáo
  {
    expression: makeExpression(
      `(?:hằng|hàng)\\s+(?<unit>ngày|tuần|tháng|quý)(?![\\p{L}\\p{M}])${REGULAR_NEXT}`,
    ),
    needs: EVERIES,
    read: recurring,
  },
  {
    expression: makeExpression(`(?:hằng|hàng)\\s+(?<unit>năm)(?![\\p{L}\\p{M}])${REGULAR_NEXT}`),
    needs: EVERIES,
    read: recurring,
    after: CLAUSE_OPENS,
  },
  { expression: makeExpression(EVERY), needs: EVERIES, read: recurring, after: REGULAR },
  // Thời gian thực hiện: thường xuyên hằng năm; Hằng năm lập dự toán
  {
    expression: makeExpression(`thường xuyên\\s+${EVERY}`),
    needs: ['thường xuyên'],
    read: recurring,
  },
  { expression: makeExpression(EVERY), needs: EVERIES, read: recurring, after: SENTENCE_START },
];
