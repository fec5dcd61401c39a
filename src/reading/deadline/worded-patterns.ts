import { LIMITS } from './deadline-cues.ts';
import type { DeadlinePattern } from './deadline-pattern.ts';
import { LIMIT, makeExpression, OCCASION } from './deadline-pieces.ts';
import { inWords } from './read-due.ts';

const NUMBER = '(?:không quá\\s+)?\\d{1,3}(?:\\s?\\([^)]*\\))?';

/** Deadlines that are no date: a length of time, an occasion. Their words are kept. */
export const WORDED_PATTERNS: readonly DeadlinePattern[] = [
  // trong thời hạn 05 ngày làm việc kể từ ngày …
  {
    expression: makeExpression(
      `(?:trong (?:thời hạn|thời gian|vòng)|thời hạn|(?:chậm|muộn) nhất(?: là)?(?: trong| sau)?(?: vòng| thời hạn)?)\\s+${NUMBER}\\s+(?:ngày|tuần|tháng|giờ)(?:\\s+làm việc)?`,
    ),
    needs: ['thời hạn', 'thời gian', 'vòng', 'nhất'],
    read: inWords,
  },
  // trong 02 ngày làm việc; trong 10 ngày kể từ khi …
  {
    expression: makeExpression(
      `trong\\s+${NUMBER}\\s+ngày(?:\\s+làm việc|(?=\\s*,?\\s+(?:kể )?từ\\s))`,
    ),
    needs: ['trong'],
    read: inWords,
  },
  // trước kỳ họp thứ 12 HĐND huyện
  {
    expression: makeExpression(
      `${LIMIT}\\s+(?:khi\\s+)?${OCCASION}(?:(?!\\s+(?:để|nhằm|theo|và|phải|cần)\\s)[^.,;:()\\n]){0,60}`,
    ),
    needs: LIMITS,
    read: inWords,
  },
];
