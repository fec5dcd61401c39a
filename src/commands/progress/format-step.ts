/** How far a step of a long work has come. */
export interface Step {
  /** What is being done, in Vietnamese: «Đọc nội dung». */
  what: string;
  done: number;
  all: number;
  /** Milliseconds since it began. */
  elapsed: number;
  /** Milliseconds that it still takes, as far as that can be told. */
  left?: number | undefined;
}

/**
 * Say how far a step has come, and how long it still takes if that can be told.
 *
 * @example formatStep({ what: 'Đọc nội dung', done: 2500, all: 10000, elapsed: 4000, left: 12000 })
 * // => 'Đọc nội dung: 2.500/10.000, còn khoảng 12 giây'
 */
export function formatStep({ what, done, all, left }: Step): string {
  const counted = `${what}: ${NUMBER.format(done)}/${NUMBER.format(all)}`;
  return left === undefined ? counted : `${counted}, còn khoảng ${formatDuration(left)}`;
}

const MINUTE = 60_000;
const NUMBER = new Intl.NumberFormat('vi');

function formatDuration(milliseconds: number): string {
  if (milliseconds > 1.5 * MINUTE)
    return `${NUMBER.format(Math.round(milliseconds / MINUTE))} phút`;
  return `${Math.max(1, Math.round(milliseconds / 1000))} giây`;
}
