import { COMPLETING, DOING, LABEL, LABELS, ORDERING } from './deadline-cues.ts';
import type { DeadlinePattern } from './deadline-pattern.ts';
import { LIMIT, makeExpression, MONTH, PART_OF_MONTH, QUARTER, YEAR } from './deadline-pieces.ts';
import { inMonth, inQuarter, inYear } from './read-due.ts';

const IN_YEAR = makeExpression(`trong\\s+năm(?:\\s+${YEAR}|\\s+nay)`);

/** Deadlines to the month, the quarter or the year. */
export const PERIOD_PATTERNS: readonly DeadlinePattern[] = [
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
  // hết năm 2024, hoàn thành trong năm 2025, Phòng A số hóa hồ sơ trong năm 2025
  {
    expression: makeExpression(`(?:đến |trước )?hết\\s+năm(?:\\s+${YEAR}|\\s+nay)?`),
    needs: ['hết'],
    read: inYear,
  },
  { expression: IN_YEAR, needs: ['trong'], read: inYear, after: COMPLETING },
  { expression: IN_YEAR, needs: ['trong'], read: inYear, after: ORDERING },
];
