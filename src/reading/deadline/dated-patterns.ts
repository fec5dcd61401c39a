import { ENDING, FINISHING, LABEL, LABELS, LIMITS } from './deadline-cues.ts';
import type { DeadlinePattern } from './deadline-pattern.ts';
import { DAY, HOUR, LIMIT, makeExpression, NAMED_DAY, OF_DAY } from './deadline-pieces.ts';
import { onDay } from './read-due.ts';

/** Deadlines to the day. */
export const DATED_PATTERNS: readonly DeadlinePattern[] = [
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
  // Đợt kê khai kết thúc ngày 31 tháng 12 năm 2024
  {
    expression: makeExpression(`(?:vào\\s+)?${NAMED_DAY}`),
    needs: ['kết thúc'],
    read: onDay,
    after: ENDING,
  },
];
