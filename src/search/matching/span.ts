/**
 * Where a term stands, as one number, so that millions of them are cheap to keep and to sort:
 * start × 64 + length × 2 + (1 when every typed mark agrees). Does not hold more than 31 words.
 */
export const toSpan = (start: number, length: number, exact: boolean): number =>
  start * 64 + length * 2 + (exact ? 1 : 0);

/** Position of the first word. */
export const spanStart = (span: number): number => Math.floor(span / 64);

/** Position after the last word. */
export const spanEnd = (span: number): number => spanStart(span) + ((span >> 1) & 31);

/** Whether every typed mark agrees. */
export const isExact = (span: number): boolean => (span & 1) === 1;
