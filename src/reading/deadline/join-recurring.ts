import type { FoundDeadline } from './found-deadline.ts';

/**
 * Read «hằng năm báo cáo … trước ngày 15 tháng 12» and «hằng tháng … trước ngày 25 hằng tháng» as
 * the one recurring deadline they are: its date stands for both.
 */
export function joinRecurring(text: string, found: readonly FoundDeadline[]): FoundDeadline[] {
  const joined: FoundDeadline[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const isJoined =
      last !== undefined &&
      EVERY.test(last.surface) &&
      !SENTENCE_END.test(text.slice(last.end, next.start)) &&
      repeats(last, next);
    if (isJoined) joined.pop();
    joined.push(isJoined ? { ...next, due: last.due } : next);
  }
  return joined;
}

/** Nothing but «hằng năm». */
const EVERY = /^(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+\S+$/iu;
const SENTENCE_END = /[.;\n]/u;
const YEAR = /\d{4}/u;

function repeats({ due }: FoundDeadline, next: FoundDeadline): boolean {
  if (!('recurring' in due)) return false;
  if ('recurring' in next.due) return next.due.recurring === due.recurring;
  return due.recurring === 'yearly' && 'on' in next.due && !YEAR.test(next.surface);
}
